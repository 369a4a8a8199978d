import { SeatwiseError } from '@seatwise/core';
import { backtestQueue, COMBINATION, METHODS, type MethodAccuracy } from '@seatwise/forecast';
import { HISTORY_OPTIONS, readHistory } from '../jobs/read-history.ts';
import { horizonOption, numberOption } from '../options/values.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

export const backtest: Command = {
  name: 'backtest',
  usage: 'backtest HISTORY.csv… --zone ZONE [--horizon 7d] [--origins N] [--stride 7d] [--json]',
  help: 'accuracy of every method on your own data: each origin sees the rows before it alone',
  options: {
    ...HISTORY_OPTIONS,
    horizon: { type: 'string', value: 'SPAN', help: 'days ahead of each origin: 7d, 4w (7d)' },
    origins: { type: 'string', value: 'N', help: 'number of origins, the last one a horizon before the end (8)' },
    stride: { type: 'string', value: 'SPAN', help: 'days between origins: 1d, 7d (7d)' },
    method: { type: 'string', value: 'NAME', help: `one method alone: ${METHODS.join(', ')} (all)` },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, print, signal }) {
    const text = (name: string) => textOption(options, name);
    const { history, calendar, teaching } = await readHistory(positionals, options);
    const horizon = horizonOption('--horizon', text('horizon') ?? '7d');
    const stride = horizonOption('--stride', text('stride') ?? '7d');
    const origins = numberOption('--origins', text('origins') ?? '8', '8');
    if (!Number.isInteger(origins) || origins < 1 || origins > 1000) {
      throw new SeatwiseError('USAGE_OPTION_INVALID', {
        option: '--origins',
        value: String(origins),
        expected: '1 … 1000',
      });
    }
    const method = text('method');
    if (method !== undefined && !METHODS.includes(method)) {
      throw new SeatwiseError('FORECAST_METHOD_UNKNOWN', { method, known: METHODS.join(', ') });
    }
    const queues = [];
    for (const [q, queue] of history.queues.entries()) {
      if (signal.aborted) throw new SeatwiseError('RUN_INTERRUPTED');
      const tested = backtestQueue({
        historyGrid: history.grid,
        queue,
        calendar,
        horizon,
        origins,
        stride,
        ...(method === undefined ? {} : { methods: [method] }),
        chosen: method ?? COMBINATION,
        ...(teaching[q] ? { masked: teaching[q] } : {}),
        clock: () => performance.now() / 1000,
      });
      queues.push({ queue: queue.queue, ...tested });
    }
    if (options.json === true) {
      const { zone, intervalMinutes } = history.grid;
      print(JSON.stringify({ zone, intervalMinutes, horizonDays: horizon, strideDays: stride, queues }));
      return 0;
    }
    for (const { queue, origins: days, methods } of queues) {
      print(`${queue}: ${days.length} × ${horizon} d, ${days[0]} … ${days.at(-1)}`);
      for (const line of textTable(HEAD, methods.map(cells))) print(line);
    }
    return 0;
  },
};

const HEAD = ['method', 'WAPE %', 'day %', 'MASE', 'bias %', 'pinball', 'in 80 %', 'in 95 %', 'floor %', 's'];

function cells(row: MethodAccuracy): string[] {
  const percent = (value: number | undefined) => (value === undefined ? '' : (100 * value).toFixed(2));
  return [
    row.method + (row.chosen ? ' *' : ''),
    percent(row.wape),
    percent(row.wapeDay),
    row.mase.toFixed(3),
    percent(row.bias),
    (row.pinball ?? Number.NaN).toFixed(3),
    percent(row.coverage80),
    percent(row.coverage95),
    percent(row.noiseFloor),
    (row.seconds ?? 0).toFixed(3),
  ];
}
