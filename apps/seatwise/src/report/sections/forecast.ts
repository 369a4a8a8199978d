import type { Plan } from '@seatwise/pipeline';
import { lineChart } from '../charts.ts';
import { COLORS } from '../colors.ts';
import { htmlFigure, htmlTable } from '../html.ts';
import { shownIntervals } from '../open-intervals.ts';
import type { ReportWords } from '../report-words.ts';

/** Volume of every queue with its bounds, then how every method did in the back-test. */
export function forecastSection({ forecast }: Plan, words: ReportWords): string {
  const { grid, queues, backtest } = forecast.payload;
  const { say, share, number } = words;
  const drawings = queues.map((queue) => {
    const { indexes, labels } = shownIntervals(grid, (i) => (queue.openMinutes[i] as number) > 0);
    const pick = (values: Float64Array) => indexes.map((i) => values[i] as number);
    const svg = lineChart(labels, [{ name: say('offered'), values: pick(queue.offered), color: COLORS.blue }], {
      lower: pick(queue.lower80),
      upper: pick(queue.upper80),
      color: COLORS.blue,
    });
    return htmlFigure(queue.queue, svg, [
      { name: say('offered'), color: COLORS.blue },
      { name: say('bounds80'), color: '#2257D629', look: 'box' },
    ]);
  });
  const rows = backtest.map((row) => [
    row.queue,
    row.chosen ? `${row.method} (${say('chosen')})` : row.method,
    share(row.wape),
    share(row.wapeDay),
    number(row.mase, 3),
    share(row.bias),
    share(row.noiseFloor),
  ]);
  const head = [
    say('queue'),
    say('method'),
    '#WAPE',
    `#WAPE, ${say('date')}`,
    '#MASE',
    `#${say('bias')}`,
    `#${say('noiseFloor')}`,
  ];
  return `${drawings.join('\n')}<h3>${say('backtest')}</h3>${htmlTable(head, rows)}`;
}
