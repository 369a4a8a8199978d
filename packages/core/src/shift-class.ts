/** Classes of shifts as rosters name them: 早班, 中班, 晚班, 夜班. */
export const SHIFT_CLASSES = ['early', 'middle', 'late', 'night'] as const;
export type ShiftClass = (typeof SHIFT_CLASSES)[number];

/** Minute of the day at which a class begins to be that of shifts that start then; nights reach over midnight. */
export const CLASS_STARTS: Readonly<Record<ShiftClass, number>> = { early: 240, middle: 600, late: 840, night: 1140 };

/** Class of a shift by its start, minutes after midnight; a start on the next day counts by its clock. */
export function shiftClassOf(clock: number): ShiftClass {
  const minute = ((clock % 1440) + 1440) % 1440;
  return SHIFT_CLASSES.findLast((name) => minute >= CLASS_STARTS[name]) ?? 'night';
}

/** Minutes of a shift between 22:00 and 06:00; `clock` is its start, minutes after midnight of its day. */
export const nightMinutes = (clock: number, minutes: number): number =>
  [-120, 1320, 2760].reduce(
    (sum, from) => sum + Math.max(0, Math.min(clock + minutes, from + 480) - Math.max(clock, from)),
    0,
  );

/** Night minutes from which a shift counts as a night. */
export const NIGHT_FROM = 120;
