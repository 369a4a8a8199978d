import { buildGrid, dayStart } from '@seatwise/calendar';
import { type IntervalMinutes, MINUTE, type Shift } from '@seatwise/core';

export const ZONE = 'Asia/Shanghai';

export const madeGrid = (minutes: IntervalMinutes, days: number) => buildGrid(ZONE, minutes, '2026-03-01', days);

/** Nine hours from a start of the day, with a meal and two breaks; the same for the same numbers. */
export function madeShift(agent: number, day: number, date: string): Shift {
  const start = dayStart(date, ZONE) + (7 * 60 + ((agent * 7 + day * 3) % 40) * 15) * MINUTE;
  const at = (minutes: number) => start + minutes * MINUTE;
  const meal = 210 + (agent % 5) * 15;
  const stops = [
    ['on_queue', 0, 105],
    ['break', 105, 120],
    ['on_queue', 120, meal],
    ['meal', meal, meal + 60],
    ['on_queue', meal + 60, 435],
    ['break', 435, 450],
    ['on_queue', 450, 540],
  ] as const;
  const activities = stops.map(([activity, from, to]) => ({
    activity,
    start: at(from),
    end: at(to),
    paid: activity !== 'meal',
    onQueue: activity === 'on_queue',
  }));
  return { id: `s${agent}-${day}`, agent: `a${agent}`, date, start, end: at(540), skill: 'voice', activities };
}
