import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { addDays } from '@seatwise/calendar';
import {
  compareText,
  type DriverMonth,
  type Forecast,
  type History,
  type Issue,
  type LocalDate,
  type ScenarioChange,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import { applyScenario, driversOf, periodTotals, withDrivers, withGrowth, withoutDrivers } from '@seatwise/forecast';
import { readDriverCsv, readScenarioCsv, writeCsv } from '@seatwise/formats';
import { type CommandOption, type OptionValues, textOption } from '../commands/command.ts';
import { readText } from '../options/read-file.ts';

/** Options of a forecast that looks months ahead. */
export const LONG_OPTIONS = {
  drivers: { type: 'string', value: 'FILE', help: 'drivers CSV: month,queue,customers,contact_rate' },
  scenarios: { type: 'string', value: 'FILE', help: 'scenarios CSV: scenario,from,to,queue,measure,percent' },
  scenario: { type: 'string', value: 'NAME', help: 'scenario that --out holds (none)' },
  months: { type: 'string', value: 'FILE', help: 'CSV of sums by month, without and with each scenario' },
  weeks: { type: 'string', value: 'FILE', help: 'the same by week' },
  demand: { type: 'string', value: 'FILE', help: 'months as the demand of a capacity plan (JSON), a group a queue' },
} as const satisfies Record<string, CommandOption>;

/** Beyond this many days growth goes on; before, the level of today is the better guess. */
export const GROWTH_FROM = 62;

/** What the options of a long forecast do to it, step by step. */
export interface LongForecast {
  /** The history to forecast from: contacts of today's customers. */
  prepare(past: History): History;
  /** The forecast with its drivers, or its growth. */
  finish(made: Forecast, past: History): Forecast;
  /** The forecast under the scenario that was asked for. */
  chosen(made: Forecast): Forecast;
  /** Writes the sums that were asked for. @returns the files */
  write(made: Forecast): Promise<string[]>;
}

/** @throws SeatwiseError FORECAST_SCENARIO_UNKNOWN, and what is wrong with the files */
export async function readLongOptions(options: OptionValues): Promise<LongForecast> {
  const text = (name: keyof typeof LONG_OPTIONS) => textOption(options, name);
  const read = async <Read extends { readonly issues: readonly Issue[] }>(
    name: 'drivers' | 'scenarios',
    parse: (content: string, file: { file: string }) => Read,
  ): Promise<Read | null> => {
    const path = text(name);
    if (path === undefined) return null;
    const found = parse(await readText(path), { file: basename(path) });
    throwOnError(found.issues);
    return found;
  };
  const drivers: readonly DriverMonth[] = (await read('drivers', readDriverCsv))?.drivers ?? [];
  const changes: readonly ScenarioChange[] = (await read('scenarios', readScenarioCsv))?.changes ?? [];
  const names = [...new Set(changes.map(({ scenario }) => scenario))];
  const wanted = text('scenario');
  if (wanted !== undefined && !names.includes(wanted)) {
    throw new SeatwiseError('FORECAST_SCENARIO_UNKNOWN', { scenario: wanted, known: names.join(', ') || '–' });
  }
  const under = (made: Forecast, name: string) =>
    applyScenario(
      made,
      changes.filter(({ scenario }) => scenario === name),
    );
  return {
    prepare: (past) => (drivers.length > 0 ? withoutDrivers(past, drivers) : past),
    finish(made, past) {
      const origin = addDays(past.grid.days.at(-1) as LocalDate, 1);
      const driven = drivers.length > 0 ? withDrivers(made, drivers, origin) : made;
      if (made.grid.days.length <= GROWTH_FROM) return driven;
      return withGrowth(driven, past, (queue) => driversOf(drivers, queue) !== null);
    },
    chosen: (made) => (wanted === undefined ? made : under(made, wanted)),
    async write(made) {
      const written: string[] = [];
      const put = async (path: string, content: string) => {
        await writeFile(path, content).catch(() => {
          throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path });
        });
        written.push(path);
      };
      const all: [string, Forecast][] = [
        ['', made],
        ...names.toSorted(compareText).map((name): [string, Forecast] => [name, under(made, name)]),
      ];
      for (const grain of ['month', 'week'] as const) {
        const path = text(`${grain}s`);
        if (path !== undefined) await put(path, totalsCsv(all, grain, drivers));
      }
      const demand = text('demand');
      if (demand !== undefined) {
        await put(demand, `${JSON.stringify(demandOf(wanted === undefined ? made : under(made, wanted)), null, 2)}\n`);
      }
      return written;
    },
  };
}

const COLUMNS = ['contacts', 'lower80', 'upper80', 'lower95', 'upper95', 'aht', 'workload_hours', 'customers'];

function totalsCsv(
  all: readonly [string, Forecast][],
  grain: 'month' | 'week',
  drivers: readonly DriverMonth[],
): string {
  const rows = all.flatMap(([scenario, made]) =>
    periodTotals(made, grain).map((row) => [
      scenario,
      row.queue,
      grain === 'month' ? row.start.slice(0, 7) : row.start,
      row.days,
      row.contacts,
      row.lower80,
      row.upper80,
      row.lower95,
      row.upper95,
      row.aht,
      row.workloadHours,
      grain === 'month' ? (driversOf(drivers, row.queue)?.get(row.start.slice(0, 7))?.customers ?? null) : null,
    ]),
  );
  return writeCsv(['scenario', 'queue', grain, 'days', ...COLUMNS], rows);
}

/** Months by queue as `groups[].demand` of a capacity plan takes them; the bounds are the 80 % ones. */
function demandOf(made: Forecast) {
  const rows = periodTotals(made, 'month');
  return made.queues.map(({ queue }) => ({
    id: queue,
    demand: rows
      .filter((row) => row.queue === queue)
      .map(({ start, contacts, lower80, upper80, aht }) => ({
        month: start.slice(0, 7),
        contacts,
        low: lower80,
        high: upper80,
        aht: Number.isNaN(aht) ? 0 : aht,
      })),
  }));
}
