import { type LocalDate, SeatwiseError } from '@seatwise/core';
import {
  type BrokenRule,
  judgeTrade,
  type ShiftRequest,
  type ShiftRequestContent,
  type TradeVerdict,
  tradedShifts,
} from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { readLeaveBalances } from '../leave.ts';
import { hoursOf, leaveStretches } from './leave-days.ts';
import { agentOf, type PlannedCenter } from './planned-center.ts';

/** What a request would do, and whether it may be sent. */
export interface ContentVerdict extends Pick<TradeVerdict, 'before' | 'after' | 'cover'> {
  readonly allowed: boolean;
  readonly broken: readonly BrokenRule[];
  /** Hours of leave that it takes; null for what is no leave. */
  readonly hours: number | null;
  /** Hours left of that leave, after what is entered and asked for already; null where no balance is kept. */
  readonly left: number | null;
}

const NOTHING: ContentVerdict = {
  allowed: true,
  broken: [],
  cover: [],
  before: [],
  after: [],
  hours: null,
  left: null,
};

/**
 * Judges what somebody asks for by the schedule in force, the rules and the leave balance.
 * @param others requests that are open: leave that is asked for already is not there twice
 * @throws SeatwiseError SHIFT_REQUEST_NO_SHIFT, SHIFT_REQUEST_DAY, SHIFT_REQUEST_NO_HOURS,
 * SHIFT_REQUEST_TIMES, SHIFT_REQUEST_CLASS, INPUT_ORDER
 */
export async function judgeContent(
  storage: Storage,
  planned: PlannedCenter,
  person: string,
  content: ShiftRequestContent,
  others: readonly ShiftRequest[],
): Promise<ContentVerdict> {
  agentOf(planned, person);
  switch (content.kind) {
    case 'swap': {
      agentOf(planned, content.colleague);
      for (const date of [content.date, content.colleagueDate]) if (date !== null) checkPlanned(planned, date);
      return { ...NOTHING, ...judgeTrade(planned, person, content, null) };
    }
    case 'time_off':
      return judgeLeave(storage, planned, person, content, others);
    case 'preference':
      checkOrder(content);
      checkClasses(planned, content.wish === 'off' || content.wish === 'work' ? [] : [content.wish]);
      return NOTHING;
    case 'bid':
      checkClasses(planned, content.ranks);
      return NOTHING;
  }
}

async function judgeLeave(
  storage: Storage,
  planned: PlannedCenter,
  person: string,
  content: Extract<ShiftRequestContent, { kind: 'time_off' }>,
  others: readonly ShiftRequest[],
): Promise<ContentVerdict> {
  checkOrder(content);
  const { from, to, code } = content;
  const leave = planned.activityCodes.find(({ id, kind }) => id === code && (kind === 'leave' || kind === 'absence'));
  if (!leave) throw new SeatwiseError('SHIFT_REQUEST_CLASS', { value: code, known: [...planned.leaveCodes] });
  const verdict = judgeTrade(planned, person, content, leave);
  const hours = hoursOf(leaveStretches(planned, person, content, verdict));
  if (hours === 0) throw new SeatwiseError('SHIFT_REQUEST_NO_HOURS', { from, to });
  const balance = (await readLeaveBalances(storage, from)).find((row) => row.agent === person && row.code === code);
  const asked = others.reduce(
    (sum, one) =>
      one.person === person && one.state === 'open' && one.content.kind === 'time_off' && one.content.code === code
        ? sum + hoursOf(leaveStretches(planned, person, one.content, tradedShifts(planned, person, one.content, leave)))
        : sum,
    0,
  );
  const left = balance ? balance.left - balance.planned - asked : null;
  return { ...verdict, hours, left, allowed: verdict.allowed && (left === null || hours <= left + 1e-9) };
}

/** Says no where the verdict does. @throws SeatwiseError SHIFT_REQUEST_RULE, SHIFT_REQUEST_BALANCE */
export function refuseUnlessAllowed(
  { allowed, broken, hours, left }: ContentVerdict,
  content: ShiftRequestContent,
): void {
  if (allowed) return;
  const hard = broken.find((one) => one.hard);
  if (hard) {
    const { rule, agent, from, to } = hard;
    throw new SeatwiseError('SHIFT_REQUEST_RULE', { rule, agent: agent ?? '–', from, to });
  }
  throw new SeatwiseError('SHIFT_REQUEST_BALANCE', {
    code: content.kind === 'time_off' ? content.code : '',
    hours: hours ?? 0,
    left: left ?? 0,
  });
}

function checkOrder({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): void {
  if (to < from) throw new SeatwiseError('INPUT_ORDER', { first: from, second: to });
}

function checkPlanned({ grid }: PlannedCenter, date: LocalDate): void {
  const [first, last] = [grid.days[0] as LocalDate, grid.days.at(-1) as LocalDate];
  if (date < first || date > last) throw new SeatwiseError('SHIFT_REQUEST_DAY', { date, first, last });
}

function checkClasses({ workPlans }: PlannedCenter, ids: readonly string[]): void {
  const known = workPlans.map(({ id }) => id);
  const value = ids.find((id, i) => !known.includes(id) || ids.indexOf(id) !== i);
  if (value !== undefined) throw new SeatwiseError('SHIFT_REQUEST_CLASS', { value, known });
}
