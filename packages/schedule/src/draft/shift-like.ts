import { shiftClock, shiftOnDay } from '@seatwise/calendar';
import { type ActivityCode, type LocalDate, MINUTE, type Shift } from '@seatwise/core';
import { dayFrames, onDay } from '../day-frame.ts';
import { makeShift, paidMinutesOf } from '../make-shift.ts';
import { type ShiftPattern, shiftPatterns } from '../patterns.ts';
import type { DraftCenter } from './problem-of-center.ts';

/** A shift as a roster names it: by its clock, minutes after midnight, its length, and what it serves. */
export interface WantedShift {
  readonly agent: string;
  readonly date: LocalDate;
  readonly clock: number;
  readonly minutes: number;
  readonly skill: string;
}

type Known = Pick<DraftCenter, 'grid' | 'shifts' | 'workPlans'>;

const isOnQueue = ({ activities }: Shift): boolean => activities.some(({ onQueue }) => onQueue);

/**
 * A shift of a form with its pauses: as the agent has it on another day, else as anybody has it, else as a work plan
 * allows it with the pauses in the middle of their windows. Null where nothing knows such a shift; its id is empty.
 */
export function shiftLike({ grid, shifts, workPlans }: Known, wanted: WantedShift): Shift | null {
  const { agent, date, clock, minutes, skill } = wanted;
  const alike = shifts.filter(
    (shift) =>
      isOnQueue(shift) &&
      Math.round((shift.end - shift.start) / MINUTE) === minutes &&
      shiftClock(shift, grid.zone) % 1440 === clock % 1440,
  );
  const own = alike.filter((shift) => shift.agent === agent);
  const like = [own, alike].flatMap((some) => [some.find((one) => one.skill === skill), some[0]]).find(Boolean);
  if (like) return { ...shiftOnDay(like, date, grid.zone), id: '', agent, skill };
  const frame = dayFrames(grid).find((one) => one.date === date);
  const patterns = shiftPatterns(workPlans, grid.intervalMinutes).filter(
    (pattern) => pattern.start % 1440 === clock % 1440 && pattern.minutes === minutes,
  );
  const pattern = patterns[Math.floor(patterns.length / 2)];
  if (!frame || !pattern) return null;
  return { ...makeShift(frame, onDay(frame, pattern as ShiftPattern), skill, ''), agent };
}

/** Start and paid length where nobody's shift says more: nine o'clock, eight hours. */
const PLAIN = { clock: 540, minutes: 480 };

/** A whole day of one activity (leave, training): as long as the agent's shifts are paid, from when they start. */
export function dayOf(
  { grid, shifts }: Known,
  { agent, date, skill }: Pick<WantedShift, 'agent' | 'date' | 'skill'>,
  { id: activity, paid, onQueue }: Pick<ActivityCode, 'id' | 'paid' | 'onQueue'>,
): Shift | null {
  const own = shifts.find((shift) => shift.agent === agent && isOnQueue(shift)) ?? shifts.find(isOnQueue);
  const frame = dayFrames(grid).find((one) => one.date === date);
  if (!frame) return null;
  const begin = own
    ? shiftOnDay(own, date, grid.zone).start
    : makeShift(frame, onDay(frame, { ...EMPTY, start: PLAIN.clock, minutes: PLAIN.minutes }), skill, '').start;
  const end = begin + (own ? paidMinutesOf(own) : PLAIN.minutes) * MINUTE;
  const activities = [{ activity, start: begin, end, paid, onQueue }];
  return { id: '', agent, date, start: begin, end, skill, activities };
}

const EMPTY: ShiftPattern = { plan: '', start: 0, minutes: 0, pauses: [], paidMinutes: 0 };
