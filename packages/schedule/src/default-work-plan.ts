import { clockOfMinutes } from '@seatwise/calendar';
import { gridLength, type Requirement, type WorkPlan } from '@seatwise/core';

const DAY = 1440;
const FULL_SHIFT = 540;

const clock = (minutes: number): string => clockOfMinutes(((minutes % DAY) + DAY) % DAY);

/**
 * A plain work plan for a center that gave none: nine hours with an unpaid meal of one hour and two paid breaks of a
 * quarter, starting every half hour while the queues are open; 11 hours of rest (Directive 2003/88/EC), at most six days
 * in a row, two days off and 40 paid hours a week. A center that opens for less than nine hours a day works its opening
 * hours in one piece.
 */
export function defaultWorkPlan({ grid, queues }: Requirement): WorkPlan {
  let first = DAY;
  let last = 0;
  for (let d = 0; d < grid.days.length; d++) {
    const offset = grid.dayOffsets[d] as number;
    const end = grid.dayOffsets[d + 1] ?? gridLength(grid);
    for (let i = offset; i < end; i++) {
      if (!queues.some(({ openMinutes }) => (openMinutes[i] as number) > 0)) continue;
      first = Math.min(first, (i - offset) * grid.intervalMinutes);
      last = Math.max(last, (i - offset + 1) * grid.intervalMinutes);
    }
  }
  const open = last > first ? Math.min(DAY, last - first) : FULL_SHIFT;
  const opening = last > first ? first : 0;
  const shift = Math.min(FULL_SHIFT, open);
  const roundTheClock = open === DAY;
  const latest = roundTheClock ? DAY - 30 : opening + open - shift;
  return {
    id: 'default',
    name: 'Seatwise default',
    earliestStart: clock(opening),
    latestStart: clock(latest),
    startIncrementMinutes: 30,
    shiftMinutes: [shift],
    pauses:
      shift < FULL_SHIFT
        ? []
        : [
            { activity: 'break', minutes: 15, paid: true, earliestStartMinutes: 90, latestStartMinutes: 150 },
            { activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 180, latestStartMinutes: 300 },
            { activity: 'break', minutes: 15, paid: true, earliestStartMinutes: 390, latestStartMinutes: 450 },
          ],
    minRestMinutes: 660,
    maxConsecutiveDays: 6,
    minDaysOffPerWeek: 2,
    maxWeeklyHours: 40,
  };
}
