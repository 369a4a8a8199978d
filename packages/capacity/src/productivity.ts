import type { Ramp } from './plan-input.ts';

/** Speed to competence: productivity (0 to 1) on a day of employment, 0 being the first day of the class. */
export function productivityOn(day: number, { trainingWeeks, productivity }: Ramp): number {
  const week = Math.floor(day / 7) - trainingWeeks;
  return week < 0 ? 0 : (productivity[week] ?? 1);
}
