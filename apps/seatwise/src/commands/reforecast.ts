import { writeFile } from 'node:fs/promises';
import { buildGrid, formatInstant, isLocalDate, localDateOf, resolveLocal } from '@seatwise/calendar';
import { gridLength, type Instant, SeatwiseError, type Zone } from '@seatwise/core';
import { COMBINATION, type DayPlan, planDay, type Reforecast, reforecast as reforecastDay } from '@seatwise/forecast';
import { writeCsv } from '@seatwise/formats';
import { horizonOpenMinutes } from '@seatwise/history';
import { HISTORY_OPTIONS, readHistory } from '../jobs/read-history.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const reforecast: Command = {
  name: 'reforecast',
  usage: 'reforecast HISTORY.csv… --zone ZONE --at 2003-09-02T11:00 [--out FILE] [--json]',
  help: 'the rest of a day from what has arrived: the forecast of the day before, moved as far as past days say it should be',
  options: {
    ...HISTORY_OPTIONS,
    at: {
      type: 'string',
      value: 'TIME',
      help: 'local time; rows of intervals that were not over then are not looked at',
    },
    out: { type: 'string', value: 'FILE', help: 'CSV of the rest of the day with 80 and 95 % bounds' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    const { history, openingHours, calendar, teaching } = await readHistory(positionals, options);
    const { grid: whole } = history;
    const at = instantOption('--at', textOption(options, 'at'), whole.zone);
    const date = localDateOf(at, whole.zone);
    const d = whole.days.indexOf(date);
    const first = whole.days[0] as string;
    if (date <= first) {
      throw new SeatwiseError('FORECAST_ORIGIN_INVALID', { value: date, first, last: whole.days.at(-1) as string });
    }
    const grid = buildGrid(whole.zone, whole.intervalMinutes, date, 1);
    const results = history.queues.map((queue, q) => {
      const open = horizonOpenMinutes(openingHours, queue.queue, grid, calendar);
      const plan = planDay({
        historyGrid: whole,
        queue,
        grid,
        open,
        calendar,
        method: COMBINATION,
        compare: false,
        masked: teaching[q] ?? null,
      });
      const from = d < 0 ? 0 : (whole.dayOffsets[d] as number);
      const actual = Float64Array.from({ length: gridLength(grid) }, (_, i) =>
        d < 0 ? Number.NaN : (queue.facts.offered?.[from + i] ?? Number.NaN),
      );
      return { plan, result: reforecastDay(plan, actual, at) };
    });
    const rows = results.flatMap(({ plan, result }) => restOf(plan, result, whole.zone));
    const out = textOption(options, 'out');
    if (out !== undefined) {
      await writeFile(out, writeCsv(COLUMNS, rows)).catch(() => {
        throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
      });
    }
    if (options.json === true) {
      const queues = results.map(({ plan, result }) => ({
        queue: plan.queue,
        toDate: result.toDate,
        factor: result.factor,
        intervals: restOf(plan, result, whole.zone).map((row) =>
          Object.fromEntries(COLUMNS.slice(1).map((name, i) => [name, row[i + 1]])),
        ),
      }));
      print(JSON.stringify({ at: formatInstant(at, whole.zone), queues }));
    } else if (out === undefined) print(writeCsv(COLUMNS, rows).trimEnd());
    else print(label(language, 'out', { path: out }));
    return 0;
  },
};

const COLUMNS = [
  'queue',
  'interval_start',
  'offered_before',
  'offered',
  'offered_lower80',
  'offered_upper80',
  'offered_lower95',
  'offered_upper95',
];

/** Open intervals that were not over. */
function restOf(plan: DayPlan, result: Reforecast, zone: Zone): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (let i = result.from; i < plan.offered.length; i++) {
    if ((plan.openMinutes[i] as number) === 0) continue;
    rows.push([
      plan.queue,
      formatInstant(plan.starts[i] as number, zone),
      ...[plan.offered, result.offered, result.lower80, result.upper80, result.lower95, result.upper95].map(
        (column) => column[i] as number,
      ),
    ]);
  }
  return rows;
}

function instantOption(option: string, value: string | undefined, zone: Zone): Instant {
  if (value === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option });
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(value);
  const [, date = '', hour, minute] = match ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  const bad = new SeatwiseError('USAGE_OPTION_INVALID', { option, value, expected: '2003-09-02T11:00' });
  if (!match || !isLocalDate(date) || Number(hour) > 23 || Number(minute) > 59) throw bad;
  const resolved = resolveLocal({ date, minutes, seconds: 0 }, zone);
  if (resolved.kind === 'nonexistent') throw new SeatwiseError('INPUT_TIME_NONEXISTENT', { value, zone });
  return resolved.kind === 'single' ? resolved.instant : resolved.first;
}
