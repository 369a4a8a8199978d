import { shiftClock, shiftOnDay } from '@seatwise/calendar';
import { type ActivityCode, type LocalDate, MINUTE, type Shift } from '@seatwise/core';
import { dayFrames, onDay } from '../day-frame.ts';
import { makeShift, paidMinutesOf } from '../make-shift.ts';
import { type ShiftPattern, shiftPatterns } from '../patterns.ts';
import type { DraftCenter } from './problem-of-center.ts';

/** A shift as a roster names it: by its clock, minutes after midnight, its length, and what it serves. */
interface WantedShift {
  readonly agent: string;
  readonly date: LocalDate;
  readonly clock: number;
  readonly minutes: number;
  readonly skill: string;
}

type Known = Pick<DraftCenter, 'grid' | 'shifts' | 'workPlans'>;
type Filling = Pick<ActivityCode, 'id' | 'paid' | 'onQueue'>;

/** Shifts made after those that a draft holds. */
export interface ShiftMaker {
  /**
   * A shift of a form with its pauses: as the agent has it on another day, else as anybody has it, else as a work plan
   * allows it with the pauses in the middle of their windows. Null where nothing knows such a shift; its id is empty.
   */
  readonly like: (wanted: WantedShift) => Shift | null;
  /** A whole day of one activity (leave, training): as long as the agent's shifts are paid, from when they start. */
  readonly dayOf: (wanted: Pick<WantedShift, 'agent' | 'date' | 'skill'>, filling: Filling) => Shift | null;
}

const isOnQueue = ({ activities }: Shift): boolean => activities.some(({ onQueue }) => onQueue);

/** Start and paid length where nobody's shift says more: nine o'clock, eight hours. */
const PLAIN = { clock: 540, minutes: 480 };
const EMPTY: ShiftPattern = { plan: '', start: 0, minutes: 0, pauses: [], paidMinutes: 0 };

const formKey = (clock: number, minutes: number): string => `${clock % 1440} ${minutes}`;

/** Whose shift of a form, serving what; null is anybody, or anything. */
const likeKey = (form: string, agent: string | null, skill: string | null): string =>
  JSON.stringify([form, agent, skill]);

/** The first shift of each form by agent and skill, by either of them, and by none. */
function firstLike(working: readonly Shift[], zone: string): Map<string, Shift> {
  const first = new Map<string, Shift>();
  for (const shift of working) {
    const form = formKey(shiftClock(shift, zone), Math.round((shift.end - shift.start) / MINUTE));
    for (const agent of [shift.agent, null])
      for (const skill of [shift.skill, null]) {
        const key = likeKey(form, agent, skill);
        if (!first.has(key)) first.set(key, shift);
      }
  }
  return first;
}

/** The shifts of a draft are looked through once, however many are made after them. */
export function shiftMaker({ grid, shifts, workPlans }: Known): ShiftMaker {
  const working = shifts.filter(isOnQueue);
  const known = firstLike(working, grid.zone);
  const firstOf = new Map<string | null, Shift>();
  for (const shift of working) if (!firstOf.has(shift.agent)) firstOf.set(shift.agent, shift);
  const frames = new Map(dayFrames(grid).map((frame) => [frame.date, frame]));
  const patterns = shiftPatterns(workPlans, grid.intervalMinutes);
  return {
    like({ agent, date, clock, minutes, skill }) {
      const form = formKey(clock, minutes);
      const like =
        known.get(likeKey(form, agent, skill)) ??
        known.get(likeKey(form, agent, null)) ??
        known.get(likeKey(form, null, skill)) ??
        known.get(likeKey(form, null, null));
      if (like) return { ...shiftOnDay(like, date, grid.zone), id: '', agent, skill };
      const fitting = patterns.filter((pattern) => formKey(pattern.start, pattern.minutes) === form);
      const pattern = fitting[Math.floor(fitting.length / 2)];
      const frame = frames.get(date);
      if (!frame || !pattern) return null;
      return { ...makeShift(frame, onDay(frame, pattern), skill, ''), agent };
    },
    dayOf({ agent, date, skill }, { id: activity, paid, onQueue }) {
      const own = firstOf.get(agent) ?? working[0];
      const frame = frames.get(date);
      if (!frame) return null;
      const begin = own
        ? shiftOnDay(own, date, grid.zone).start
        : makeShift(frame, onDay(frame, { ...EMPTY, start: PLAIN.clock, minutes: PLAIN.minutes }), skill, '').start;
      const end = begin + (own ? paidMinutesOf(own) : PLAIN.minutes) * MINUTE;
      const activities = [{ activity, start: begin, end, paid, onQueue }];
      return { id: '', agent, date, start: begin, end, skill, activities };
    },
  };
}
