import { writeFile } from 'node:fs/promises';
import { buildGrid } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { METHODS, RECONCILIATIONS } from '@seatwise/forecast';
import { writeForecastCsv } from '@seatwise/formats';
import { horizonOpenMinutes, sliceHistory } from '@seatwise/history';
import { onEveryLevel, writeNodes } from '../jobs/forecast-levels.ts';
import { LONG_OPTIONS, readLongOptions } from '../jobs/long-forecast.ts';
import { HISTORY_OPTIONS, readHistory } from '../jobs/read-history.ts';
import { withEdits } from '../jobs/with-edits.ts';
import { horizonFrom, originOption } from '../options/horizon.ts';
import { secondsOption } from '../options/values.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import type { ThreadRun } from '../workers/forecast-in-threads.ts';
import { type Command, textOption } from './command.ts';
import { PLAN_OPTIONS } from './plan-options.ts';

export const forecast: Command = {
  name: 'forecast',
  usage: 'forecast HISTORY.csv… --zone ZONE --out FORECAST.csv',
  help: 'contacts and handle time per interval with 80 and 95 % bounds, from the rows before the origin alone',
  options: {
    ...HISTORY_OPTIONS,
    origin: { type: 'string', value: 'DATE', help: 'rows before this day are used (the day after the history)' },
    horizon: {
      type: 'string',
      value: 'SPAN',
      help: '7d, 4w, or whole calendar months from the origin on: 1M, 18M (7d)',
    },
    aht: PLAN_OPTIONS.aht,
    method: { type: 'string', value: 'NAME', help: `auto, or ${METHODS.join(', ')} (auto)` },
    edits: PLAN_OPTIONS.edits,
    hierarchy: { type: 'string', value: 'FILE', help: 'CSV queue,group,site: every level is forecast and reconciled' },
    reconcile: { type: 'string', value: 'NAME', help: `${RECONCILIATIONS.join(', ')} (mint)` },
    nodes: { type: 'string', value: 'FILE', help: 'CSV of groups, sites and total with bounds of their sums' },
    grain: { type: 'string', value: 'NAME', help: 'rows of --nodes: interval, day or week (day)' },
    ...LONG_OPTIONS,
    out: { type: 'string', value: 'FILE', help: 'forecast CSV' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    const text = (name: string) => textOption(options, name);
    const out = text('out');
    if (out === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
    const { history, openingHours, calendar, teaching, issues } = await readHistory(positionals, options);
    for (const issue of issues) tell(issueLine(issue, language));
    const origin = originOption('--origin', text('origin'), history.grid.days);
    const { firstDay, days } = horizonFrom('--horizon', text('horizon') ?? '7d', origin);
    const grid = buildGrid(history.grid.zone, history.grid.intervalMinutes, firstDay, days);
    const before = history.grid.days.filter((day) => day < origin).length;
    const past = sliceHistory(history, 0, before);
    const long = await readLongOptions(options);
    const aht = text('aht');
    const method = text('method');
    const input = {
      history: long.prepare(past),
      grid,
      openMinutes: past.queues.map(({ queue }) => horizonOpenMinutes(openingHours, queue, grid, calendar)),
      calendar,
      aht: aht === undefined ? null : secondsOption('--aht', aht),
      ...(method === undefined || method === 'auto' ? {} : { method }),
      compare: false,
      masked: teaching,
    };
    const run: ThreadRun = { signal, onProgress: (done, total) => total > 1 && tell(`${done}/${total}`) };
    const { forecast: base, nodes } = await onEveryLevel(input, options, run);
    const { forecast: made, effects } = await withEdits(long.finish(base, past), past, options);
    for (const issue of made.issues) tell(issueLine(issue, language));
    for (const { edit, intervals, before: was, after } of effects) {
      tell(label(language, 'editEffect', { edit, intervals, before: was.toFixed(1), after: after.toFixed(1) }));
    }
    await writeNodes(made, nodes, options);
    for (const path of await long.write(made)) print(label(language, 'out', { path }));
    await writeFile(out, writeForecastCsv(long.chosen(made))).catch(() => {
      throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
    });
    print(label(language, 'out', { path: out }));
    return 0;
  },
};
