import type { DayClass, DayMatrix } from './day-matrix.ts';

/** Which classes a class learns from: an adjusted workday from Monday to Friday, a day off in lieu from Sundays. */
function teachers(of: DayClass): readonly DayClass[] {
  if (of === 'adjusted_workday') return [0, 1, 2, 3, 4, 'adjusted_workday'];
  if (of === 'adjusted_day_off') return [6, 'adjusted_day_off'];
  if (of === 'holiday') return ['holiday', 6];
  return [of];
}

/** Indexes of the last `count` observed days before `origin` from which a day class learns, newest first. */
export function similarDays(matrix: DayMatrix, origin: number, of: DayClass, weekday: number, count: number): number[] {
  const wanted = teachers(of === 'disturbed' ? weekday : of);
  const found = lastDays(matrix, origin, count, (day) => wanted.includes(matrix.classes[day] as DayClass));
  if (found.length > 0) return found;
  // A weekday never seen yet: the days of its half of the week, then any day.
  const half = lastDays(
    matrix,
    origin,
    count,
    (day) => typeof matrix.classes[day] === 'number' && (matrix.classes[day] as number) < 5 === weekday < 5,
  );
  return half.length > 0 ? half : lastDays(matrix, origin, count, () => true);
}

function lastDays(matrix: DayMatrix, origin: number, count: number, fits: (day: number) => boolean): number[] {
  const found: number[] = [];
  for (let day = origin - 1; day >= 0 && found.length < count; day--) {
    if (fits(day) && hasRows(matrix, day)) found.push(day);
  }
  return found;
}

function hasRows({ values, slots }: DayMatrix, day: number): boolean {
  for (let slot = 0; slot < slots; slot++) if (!Number.isNaN(values[day * slots + slot])) return true;
  return false;
}
