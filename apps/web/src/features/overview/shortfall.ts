import type { DayState } from '../../api/use-day.ts';

type Columns = DayState['columns'];

/** A stretch of a day in which fewer people are scheduled than needed. */
export interface Shortfall {
  readonly from: number;
  readonly to: number;
  /** Most that are lacking at once, whole people. */
  readonly people: number;
  /** Person-hours lacking. */
  readonly hours: number;
}

/** Half a person is within what rounding a schedule leaves. */
const LEAST = 0.5;

/** People lacking in each interval, over all queues: surplus of one does not answer another. Null where nothing is known. */
export function lackingBy(columns: Columns, length: number): readonly (number | null)[] {
  return Array.from({ length }, (_, i) => {
    let lacking: number | null = null;
    for (const { baseStaff, scheduled } of columns) {
      const [need, have] = [baseStaff[i] ?? null, scheduled[i] ?? null];
      if (need !== null && have !== null) lacking = (lacking ?? 0) + Math.max(0, need - have);
    }
    return lacking;
  });
}

/** The stretch of the rest of the day that lacks most; null where the rest is covered, or not known. */
export function worstShortfall({ starts, intervalMinutes, nowAt, columns }: DayState): Shortfall | null {
  const lacking = lackingBy(columns, starts.length);
  const step = intervalMinutes * 60_000;
  let worst: Shortfall | null = null;
  let open: Shortfall | null = null;
  for (const [i, start] of starts.entries()) {
    const people = lacking[i] ?? 0;
    if (start + step <= nowAt || people < LEAST) {
      open = null;
      continue;
    }
    const before: Shortfall = open?.to === start ? open : { from: start, to: start, people: 0, hours: 0 };
    open = {
      from: before.from,
      to: start + step,
      people: Math.max(before.people, Math.ceil(people - 1e-9)),
      hours: before.hours + (people * intervalMinutes) / 60,
    };
    if (worst === null || open.hours > worst.hours) worst = open;
  }
  return worst;
}

/** Person-hours of a day: needed, scheduled within need, and lacking; null where no schedule is known. */
export function coverOfDay({ starts, intervalMinutes, columns }: DayState) {
  let [needed, lacking, known] = [0, 0, false];
  for (const [i] of starts.entries()) {
    for (const { baseStaff, scheduled } of columns) {
      const [need, have] = [baseStaff[i] ?? null, scheduled[i] ?? null];
      if (need === null || have === null) continue;
      known = true;
      needed += (need * intervalMinutes) / 60;
      lacking += (Math.max(0, need - have) * intervalMinutes) / 60;
    }
  }
  return known && needed > 0 ? { needed, lacking, share: 1 - lacking / needed } : null;
}
