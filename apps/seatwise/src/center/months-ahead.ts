import { addDays, buildGrid, daysBetween, movePeriod, periodStart } from '@seatwise/calendar';
import { type Forecast, type LocalDate, SCENARIO_MEASURES } from '@seatwise/core';
import { applyScenario, forecastDemand, type PeriodTotal, periodTotals, withGrowth } from '@seatwise/forecast';
import { horizonOpenMinutes } from '@seatwise/history';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { knownOfPlan } from '../jobs/compare-external.ts';
import { GROWTH_FROM } from '../jobs/long-forecast.ts';
import { CenterStore } from './center-store.ts';
import { historyKey } from './clean-stored-history.ts';
import { KeptWhile } from './kept-while.ts';

/** Named changes of the long forecast; percent is 10 for 10 % more. Queue, first and last day may be left open by null. */
export const SCENARIO = z.strictObject({
  name: z.string().trim().min(1).max(60),
  changes: z
    .array(
      z.strictObject({
        queue: z.string().min(1).max(200).nullable(),
        measure: z.enum(SCENARIO_MEASURES),
        from: z.iso.date().nullable(),
        to: z.iso.date().nullable(),
        percent: z.number().min(-100).max(1000),
      }),
    )
    .max(50),
});
type Scenario = z.infer<typeof SCENARIO>;

export interface MonthsTotals {
  /** Null for the forecast itself. */
  readonly scenario: string | null;
  readonly totals: readonly PeriodTotal[];
}

/** Whole months ahead of the stored history; the forecast is kept for as long as what it rests on stays the same. */
export class MonthsAhead {
  readonly #storage: Storage;
  readonly #kept = new KeptWhile<Forecast>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Sums by month without and with each scenario. @throws SeatwiseError HISTORY_EMPTY, FORECAST_AHT_REQUIRED */
  async totals(months: number, scenarios: readonly Scenario[]): Promise<MonthsTotals[]> {
    const made = await this.#read(months);
    return [
      { scenario: null, totals: periodTotals(made, 'month') },
      ...scenarios.map(({ name, changes }) => ({
        scenario: name,
        totals: periodTotals(
          applyScenario(
            made,
            changes.map((change) => ({ ...change, scenario: name })),
          ),
          'month',
        ),
      })),
    ];
  }

  async #read(months: number): Promise<Forecast> {
    const key = `${months} ${await historyKey(this.#storage, ['decisions'])}`;
    return this.#kept.get(key, async () => longForecast(await new CenterStore(this.#storage).planInput(), months));
  }
}

/** From the first of the month after the history, with growth where the history is long enough for it. */
function longForecast(input: Parameters<typeof knownOfPlan>[0], months: number): Forecast {
  const { history, teaching, openingHours, calendar, aht } = knownOfPlan(input);
  const next = addDays(history.grid.days.at(-1) as LocalDate, 1);
  const first = next.endsWith('-01') ? next : movePeriod(periodStart(next, 'month'), 'month', 1);
  const { zone, intervalMinutes } = history.grid;
  const grid = buildGrid(zone, intervalMinutes, first, daysBetween(first, movePeriod(first, 'month', months)));
  const made = forecastDemand({
    history,
    grid,
    openMinutes: history.queues.map(({ queue }) => horizonOpenMinutes(openingHours, queue, grid, calendar)),
    calendar,
    aht,
    compare: false,
    ...(teaching ? { masked: teaching } : {}),
  });
  return grid.days.length > GROWTH_FROM ? withGrowth(made, history, () => false) : made;
}
