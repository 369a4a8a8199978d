import { addDays, dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import { compareText, type LocalDate, type Observation } from '@seatwise/core';

/** Days at the edge of a month that a file may lack (a weekend, a holiday) and still be taken to cover the month. */
const EDGE = 3;

/** Counts by day, site and queue that become observations. People are counted here and leave no other trace. */
export class Tally {
  readonly #measures: readonly string[];
  readonly #rows = new Map<string, { readonly values: Map<string, number>; cases: number }>();

  /** Every row says something of all these measures, zero included. */
  constructor(measures: readonly string[]) {
    this.#measures = measures;
  }

  add(date: LocalDate, site: string, queue: string, values: Readonly<Record<string, number>>, cases = 1): void {
    const key = `${date}\n${site}\n${queue}`;
    const row = this.#rows.get(key) ?? { values: new Map<string, number>(), cases: 0 };
    for (const [measure, value] of Object.entries(values))
      row.values.set(measure, (row.values.get(measure) ?? 0) + value);
    row.cases += cases;
    this.#rows.set(key, row);
  }

  /** Days without a record had none: they get rows of zeros, from edge to edge. */
  coverDays(every: boolean): void {
    const dates = [...this.#rows.keys()].map((key) => key.slice(0, 10)).sort(compareText);
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return;
    const begin = periodStart(first, 'month');
    const end = addDays(movePeriod(periodStart(last, 'month'), 'month', 1), -1);
    const from = dayNumber(first) - dayNumber(begin) <= EDGE ? begin : first;
    const to = dayNumber(end) - dayNumber(last) <= EDGE ? end : last;
    for (let date = from; date <= to; date = addDays(date, 1))
      if (every || date === from || date === to) this.add(date, '*', '*', {}, 0);
  }

  observations(): Observation[] {
    return [...this.#rows]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([key, { values, cases }]) => {
        const [date = '', site = '', queue = ''] = key.split('\n');
        const names = [
          ...this.#measures,
          ...[...values.keys()].filter((name) => !this.#measures.includes(name)).sort(compareText),
        ];
        return names.map((measure) => ({ date, site, queue, measure, value: values.get(measure) ?? 0, n: cases }));
      });
  }
}
