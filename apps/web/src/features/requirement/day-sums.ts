/** Sums of a day's staff. */
export interface DaySums {
  readonly peak: number;
  /** The interval of the peak, counted from the first of the day. */
  readonly peakAt: number;
  readonly baseHours: number;
  readonly requiredHours: number;
  /** People added up over the intervals, from which the hours come. */
  readonly base: number;
  readonly required: number;
}

/** Staff of a day put together: the most people of any interval, and person-hours. */
export function daySumsOf(base: ArrayLike<number>, required: ArrayLike<number>, intervalMinutes: number): DaySums {
  const sum = (staff: ArrayLike<number>) => Array.from(staff).reduce((total, people) => total + people, 0);
  const people = Array.from(base);
  const peak = Math.max(0, ...people);
  const [all, scheduled] = [sum(base), sum(required)];
  return {
    peak,
    peakAt: Math.max(0, people.indexOf(peak)),
    base: all,
    required: scheduled,
    baseHours: (all * intervalMinutes) / 60,
    requiredHours: (scheduled * intervalMinutes) / 60,
  };
}
