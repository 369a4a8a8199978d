import { type Instant, type LocalDate, SeatwiseError } from '@seatwise/core';

/** Which part of a day somebody wants off: all of it, a half of the shift, or hours by the clock. */
export const LEAVE_PARTS = ['day', 'first_half', 'second_half', 'hours'] as const;
export type LeavePart = (typeof LEAVE_PARTS)[number];

/** What somebody asks for. */
export type ShiftRequestContent =
  | {
      readonly kind: 'swap';
      readonly date: LocalDate;
      readonly colleague: string;
      /** Day of the colleague's shift; null when the shift is given away. */
      readonly colleagueDate: LocalDate | null;
    }
  | {
      readonly kind: 'time_off';
      readonly from: LocalDate;
      /** Inclusive. */
      readonly to: LocalDate;
      readonly code: string;
      readonly part: LeavePart;
      /** Of leave by the hour: minutes after midnight, below 1440. An end not after the start is on the day after. */
      readonly start?: number;
      readonly end?: number;
    }
  | {
      readonly kind: 'preference';
      readonly from: LocalDate;
      readonly to: LocalDate;
      /** 0 Monday … 6 Sunday. */
      readonly weekdays: readonly number[];
      /** `off`, `work`, or the id of a shift class. */
      readonly wish: string;
    }
  | {
      readonly kind: 'bid';
      readonly round: string;
      /** Ids of shift classes, best first. */
      readonly ranks: readonly string[];
    };

export const SHIFT_REQUEST_STATES = ['open', 'accepted', 'approved', 'refused', 'withdrawn'] as const;
export type ShiftRequestState = (typeof SHIFT_REQUEST_STATES)[number];

/** What may be done with a request. */
export const SHIFT_REQUEST_ACTS = ['accept', 'decline', 'withdraw', 'approve', 'refuse'] as const;
export type ShiftRequestAct = (typeof SHIFT_REQUEST_ACTS)[number];

export interface ShiftRequestStep {
  readonly act: ShiftRequestAct | 'ask';
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A request with everything that was done about it, oldest first. Its version is the number of steps. */
export interface ShiftRequest {
  readonly id: string;
  readonly person: string;
  readonly content: ShiftRequestContent;
  readonly state: ShiftRequestState;
  readonly steps: readonly ShiftRequestStep[];
}

const NEXT: Readonly<Record<ShiftRequestAct, ShiftRequestState>> = {
  accept: 'accepted',
  decline: 'refused',
  withdraw: 'withdrawn',
  approve: 'approved',
  refuse: 'refused',
};

/**
 * A request after somebody did something about it. The colleague of a swap accepts or declines; who asked may withdraw until
 * it is decided; somebody who is not part of it approves or refuses, a swap only after the colleague has accepted.
 * @throws SeatwiseError SHIFT_REQUEST_STATE, SHIFT_REQUEST_PERSON
 */
export function moveRequest(request: ShiftRequest, step: ShiftRequestStep & { act: ShiftRequestAct }): ShiftRequest {
  const { id, content, person, state } = request;
  const { act, by } = step;
  const colleague = content.kind === 'swap' ? content.colleague : null;
  const answers = act === 'accept' || act === 'decline';
  const mayNow = answers
    ? colleague !== null && state === 'open'
    : act === 'approve' && colleague !== null
      ? state === 'accepted'
      : state === 'open' || state === 'accepted';
  if (!mayNow) throw new SeatwiseError('SHIFT_REQUEST_STATE', { request: id, state, act });
  const mayPerson = answers ? by === colleague : act === 'withdraw' ? by === person : by !== person && by !== colleague;
  if (!mayPerson) throw new SeatwiseError('SHIFT_REQUEST_PERSON', { person: by, act });
  return { ...request, state: NEXT[act], steps: [...request.steps, step] };
}

/** Nothing more will happen to it. */
export const isDecided = ({ state }: Pick<ShiftRequest, 'state'>): boolean => state !== 'open' && state !== 'accepted';
