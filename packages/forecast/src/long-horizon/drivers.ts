import { addDays, dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import {
  type DriverMonth,
  type FactName,
  type Forecast,
  type History,
  type LocalDate,
  type Month,
  type QueueForecast,
  SeatwiseError,
} from '@seatwise/core';
import { scaleQueue } from './scale-queue.ts';

/** Driver rows of one queue by month: its own, else those of all queues; null where there are none. */
export function driversOf(drivers: readonly DriverMonth[], queue: string): ReadonlyMap<Month, DriverMonth> | null {
  const own = drivers.filter((row) => row.queue === queue);
  const rows = own.length > 0 ? own : drivers.filter((row) => row.queue === null);
  return rows.length === 0 ? null : new Map(rows.map((row) => [row.month, row]));
}

/**
 * A history whose contacts are what the customers of the day after it would have made: each day's count by the ratio of customers.
 * What is left to be forecast is the contact rate.
 */
export function withoutDrivers(history: History, drivers: readonly DriverMonth[]): History {
  const { grid } = history;
  const origin = addDays(grid.days.at(-1) as LocalDate, 1);
  const queues = history.queues.map((queue) => {
    const rows = driversOf(drivers, queue.queue);
    const { offered } = queue.facts;
    if (!rows || !offered) return queue;
    const at = customersOn(rows, origin);
    const scaled = Float64Array.from(offered);
    for (const [d, date] of grid.days.entries()) {
      const factor = at / customersOn(rows, date);
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++)
        scaled[i] = (scaled[i] as number) * factor;
    }
    const facts: Partial<Record<FactName, Float64Array>> = { ...queue.facts, offered: scaled };
    return { ...queue, facts };
  });
  return { ...history, queues };
}

/**
 * A forecast made from `withoutDrivers`, with the customers of its own days; in a whole month for which a contact rate is set, its
 * sum is customers × contact rate.
 * @throws SeatwiseError FORECAST_DRIVER_MISSING for a forecast month without a row
 */
export function withDrivers(forecast: Forecast, drivers: readonly DriverMonth[], origin: LocalDate): Forecast {
  const { days } = forecast.grid;
  const queues = forecast.queues.map((queue): QueueForecast => {
    const rows = driversOf(drivers, queue.queue);
    if (!rows) return queue;
    for (const month of new Set(days.map((date) => date.slice(0, 7)))) {
      if (!rows.has(month)) throw new SeatwiseError('FORECAST_DRIVER_MISSING', { queue: queue.queue, month });
    }
    const at = customersOn(rows, origin);
    const driven = scaleQueue(forecast.grid, queue, (date) => customersOn(rows, date) / at);
    const rates = ratesFactor(forecast, driven, rows);
    return rates.size === 0 ? driven : scaleQueue(forecast.grid, driven, (date) => rates.get(date.slice(0, 7)) ?? 1);
  });
  return { ...forecast, queues };
}

/** Factor of each whole month whose contact rate is set. */
function ratesFactor(
  { grid }: Forecast,
  { offered }: QueueForecast,
  rows: ReadonlyMap<Month, DriverMonth>,
): ReadonlyMap<Month, number> {
  const factors = new Map<Month, number>();
  for (const [month, { customers, contactRate }] of rows) {
    const first = grid.days.indexOf(`${month}-01`);
    const end = addDays(movePeriod(`${month}-01`, 'month', 1), -1);
    const last = grid.days.indexOf(end);
    if (contactRate === null || first < 0 || last < 0) continue;
    let sum = 0;
    for (let i = grid.dayOffsets[first] as number; i < (grid.dayOffsets[last + 1] as number); i++)
      sum += offered[i] as number;
    if (sum > 0) factors.set(month, (customers * contactRate) / sum);
  }
  return factors;
}

/** Customers on a day: straight between the middles of months, level before the first and after the last. */
function customersOn(rows: ReadonlyMap<Month, DriverMonth>, date: LocalDate): number {
  const start = periodStart(date, 'month');
  const middle = (first: LocalDate) => (dayNumber(first) + dayNumber(movePeriod(first, 'month', 1))) / 2;
  const at = dayNumber(date) + 0.5;
  const left = at < middle(start) ? movePeriod(start, 'month', -1) : start;
  const right = movePeriod(left, 'month', 1);
  const [before, after] = [rows.get(left.slice(0, 7)), rows.get(right.slice(0, 7))];
  if (before && after) {
    const share = (at - middle(left)) / (middle(right) - middle(left));
    return before.customers + share * (after.customers - before.customers);
  }
  if (before ?? after) return (before ?? after)?.customers as number;
  const months = [...rows.keys()].sort();
  const nearest =
    date < `${months[0]}` ? months[0] : (months.filter((month) => `${month}-01` <= date).at(-1) ?? months[0]);
  return rows.get(nearest as Month)?.customers as number;
}
