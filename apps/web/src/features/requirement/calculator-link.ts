import { dayBounds, indexOfMax } from '../../grid/by-day.ts';
import type { PlannedDay, WhatIf } from './size-day.ts';

/** The busiest interval of a day as a scenario in the calculator's address. */
export function calculatorLink(
  { requirement: { grid, shrinkageTotal }, queue, forecast, day }: PlannedDay,
  { volume, aht, target, within, patience }: WhatIf,
): string {
  const [from, to] = dayBounds(grid, day);
  const peak = from + Math.max(0, indexOfMax(queue.baseStaff.slice(from, to)));
  const round = (value: number) => Math.round(value * 100) / 100;
  const occupancy = queue.goal.maxOccupancy;
  return [
    round(((forecast.offered[peak] ?? 0) * volume) / 100),
    queue.openMinutes[peak] || grid.intervalMinutes,
    round(((forecast.aht[peak] ?? 1) * aht) / 100),
    target,
    within,
    queue.goal.averageSpeedOfAnswer ?? '',
    occupancy === undefined ? '' : round(occupancy * 100),
    patience ?? '',
    round(shrinkageTotal * 100),
    1,
    '',
  ].join('_');
}
