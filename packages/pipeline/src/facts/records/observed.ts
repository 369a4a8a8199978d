import { addDays, movePeriod, periodStart } from '@seatwise/calendar';
import { compareText, type LocalDate, type Observation, type PeriodGrain, type PeriodValue } from '@seatwise/core';

/** Observations by measure, for sums over stretches of days. */
export class Observed {
  readonly #byMeasure = new Map<string, Observation[]>();
  /** First day after the observation window. */
  readonly until: LocalDate;
  /** A year before it. */
  readonly from: LocalDate;

  constructor(observations: readonly Observation[], until: LocalDate) {
    this.until = until;
    this.from = yearBefore(until);
    for (const row of observations) {
      const own = this.#byMeasure.get(row.measure);
      if (own) own.push(row);
      else this.#byMeasure.set(row.measure, [row]);
    }
  }

  rows(measure: string): readonly Observation[] {
    return this.#byMeasure.get(measure) ?? [];
  }

  has(measure: string): boolean {
    return this.#byMeasure.has(measure);
  }

  /** Measures whose name begins so, in order. */
  names(prefix: string): string[] {
    return [...this.#byMeasure.keys()].filter((name) => name.startsWith(prefix)).sort(compareText);
  }

  /** Sum over the year before the end of the window; null where nothing was observed in it. */
  sum(measure: string, from: LocalDate = this.from, until: LocalDate = this.until): number | null {
    const own = this.rows(measure).filter(({ date }) => date >= from && date < until);
    return own.length === 0 ? null : own.reduce((total, { value }) => total + value, 0);
  }

  /** Segments of a measure by the value of one of their keys: `quality.points[team=a]` is of team `a`. */
  segments(measure: string, key: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const name of [...this.#byMeasure.keys()].sort(compareText)) {
      const inside = name.startsWith(`${measure}[`) ? name.slice(measure.length + 1, -1) : null;
      const value = inside?.split(';').find((part) => part.startsWith(`${key}=`));
      if (value !== undefined && inside !== null && !inside.includes(';')) found.set(value.slice(key.length + 1), name);
    }
    return found;
  }

  /** Whole periods that the rows of a measure reach over, oldest first, none of them after the window. */
  periods(measure: string, grain: PeriodGrain): LocalDate[] {
    const dates = this.rows(measure)
      .map(({ date }) => date)
      .filter((date) => date < this.until)
      .sort(compareText);
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return [];
    const starts: LocalDate[] = [];
    for (let start = periodStart(first, grain); start <= last; start = movePeriod(start, grain, 1)) {
      if (movePeriod(start, grain, 1) > this.until) break;
      if (grain === 'month' || periodStart(first, 'month') <= start) starts.push(start);
    }
    return starts;
  }

  /** A value for each whole period that a measure reaches over. */
  series(
    measure: string,
    grain: PeriodGrain,
    valueIn: (from: LocalDate, until: LocalDate) => PeriodValue['value'],
  ): PeriodValue[] {
    return this.periods(measure, grain).map((start) => {
      const next = movePeriod(start, grain, 1);
      const n = this.rows(measure).reduce((sum, { date, n: own }) => sum + (date >= start && date < next ? own : 0), 0);
      return { start, value: valueIn(start, next), n };
    });
  }

  /** Ratio of two sums; null where one is not known or nothing is counted below. */
  ratio(above: string, below: string, from?: LocalDate, until?: LocalDate): number | null {
    const [a, b] = [this.sum(above, from, until), this.sum(below, from, until)];
    return a === null || b === null || b === 0 ? null : a / b;
  }

  /** First days of the last so many whole months. */
  lastMonths(count: number): LocalDate[] {
    const current = periodStart(this.until, 'month');
    return Array.from({ length: count }, (_, i) => movePeriod(current, 'month', i - count));
  }

  /** Last day on which a measure was observed, within the window. */
  lastDay(measure: string): LocalDate | null {
    return this.rows(measure).reduce<LocalDate | null>(
      (latest, { date }) => (date < this.until && (latest === null || date > latest) ? date : latest),
      null,
    );
  }
}

/** At the end of a list, how many values in a row pass. */
export function runAtEnd<Value>(values: readonly Value[], passes: (value: Value) => boolean): number {
  let run = 0;
  for (let i = values.length - 1; i >= 0 && passes(values[i] as Value); i--) run++;
  return run;
}

/** At the end of a list, how many values in a row are lower than the one before. */
export function fallingRun(values: readonly (number | null)[]): number {
  let run = 0;
  for (let i = values.length - 1; i > 0; i--) {
    const [now, before] = [values[i], values[i - 1]];
    if (typeof now !== 'number' || typeof before !== 'number' || now >= before) break;
    run++;
  }
  return run;
}

function yearBefore(until: LocalDate): LocalDate {
  if (until.endsWith('-01')) return movePeriod(until, 'month', -12);
  return addDays(until, -365);
}
