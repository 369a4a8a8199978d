import { buildGrid } from '@seatwise/calendar';
import { backtestQueue, COMBINATION, forecastDemand } from '../src/index.ts';
import { type BankSeries, bankSeries, workingDays } from './bank-series.ts';
import { MSTL, type PeerModel, peerModels, withoutR } from './peers/peer-models.ts';

const ORIGINS = 8;
const OURS = ['combination', 'mean_8_weeks', 'median_8_weeks', 'seasonal_naive_week'];

interface Line {
  readonly name: string;
  readonly wape: number;
  readonly wapeDay: number;
  readonly seconds: number;
}

/**
 * Accuracy and seconds of ours and of the peers, on the same eight weekly origins, one week ahead, at 5 and at 30 minutes.
 * With R's TBATS it takes about an hour; `SEATWISE_BENCH_PEERS=augurs,Prophet` runs only peers whose name holds one of these.
 */
export default function run(print: (line: string) => void): void {
  const skipped = withoutR();
  if (skipped) print(skipped);
  for (const minutes of [5, 30] as const) {
    const series = bankSeries(minutes);
    const days = workingDays(series);
    print(`${minutes} minutes, ${ORIGINS} weekly origins, one week ahead, ${series.source}`);
    const wanted = process.env.SEATWISE_BENCH_PEERS?.split(',');
    const models = peerModels(series).filter(({ name }) => wanted?.some((part) => name.includes(part)) ?? true);
    const back = Array.from({ length: ORIGINS }, (_, k) => ORIGINS - k);
    const lines = [...own(series, ORIGINS), ...models.map((model) => peer(days, model, back))].sort(
      (a, b) => a.wape - b.wape,
    );
    const ours = lines.find(({ name }) => name === COMBINATION) as Line;
    print('method                 WAPE %   ÷ ours   day %   s an origin   × our time');
    for (const { name, wape, wapeDay, seconds } of lines) {
      print(
        `${name.padEnd(22)} ${(100 * wape).toFixed(2).padStart(6)} ${(wape / ours.wape).toFixed(3).padStart(8)} ${(100 * wapeDay).toFixed(2).padStart(7)} ${seconds.toFixed(4).padStart(13)} ${(seconds / ours.seconds).toFixed(1).padStart(12)}`,
      );
    }
    const first = lines[0]?.name === COMBINATION && lines.every(({ wapeDay }) => wapeDay >= ours.wapeDay);
    const mstl = lines.find(({ name }) => name === MSTL);
    const times = mstl ? `; augurs MSTL takes ${(mstl.seconds / ours.seconds).toFixed(0)} times as long` : '';
    print(`first at this grain and by day: ${first ? 'yes' : 'NO'}${times}`);
  }
  speed(print);
}

function own(series: BankSeries, origins: number): Line[] {
  const input = {
    ...series,
    horizon: 7,
    origins,
    stride: 7,
    methods: OURS,
    chosen: COMBINATION,
    clock: () => performance.now() / 1000,
  };
  backtestQueue(input);
  return backtestQueue(input).methods.map(({ method, wape, wapeDay, seconds }) => ({
    name: method,
    wape,
    wapeDay,
    seconds: seconds ?? 0,
  }));
}

/** One peer over the origins `weeksBack` weeks before the end of the series. */
function peer(days: ReturnType<typeof workingDays>, { name, forecast }: PeerModel, weeksBack: readonly number[]): Line {
  const sums = { error: 0, actual: 0, day: 0, seconds: 0 };
  for (const k of weeksBack) {
    const from = days.length - 5 * k;
    const begin = performance.now();
    const rows = forecast(from, from + 5);
    sums.seconds += (performance.now() - begin) / 1000;
    for (let d = 0; d < 5; d++) {
      const actual = days[from + d]?.row;
      if (!actual) continue;
      let off = 0;
      for (let s = 0; s < actual.length; s++) {
        const difference = (rows[d]?.[s] as number) - (actual[s] as number);
        sums.error += Math.abs(difference);
        sums.actual += actual[s] as number;
        off += difference;
      }
      sums.day += Math.abs(off);
    }
  }
  return {
    name,
    wape: sums.error / sums.actual,
    wapeDay: sums.day / sums.actual,
    seconds: sums.seconds / weeksBack.length,
  };
}

/** One series, a week ahead, with bounds calibrated on eight origins: median of 40 calls, after ten that warm the code up. */
function speed(print: (line: string) => void): void {
  const { historyGrid, queue, calendar } = bankSeries(5);
  const week = buildGrid(historyGrid.zone, 5, '2003-10-27', 7);
  const open = new Uint8Array(7 * 288);
  for (let d = 0; d < 5; d++) open.fill(5, d * 288 + 84, d * 288 + 253);
  const once = () => {
    const begin = performance.now();
    forecastDemand({
      history: { grid: historyGrid, queues: [queue], issues: [] },
      grid: week,
      openMinutes: [open],
      calendar,
      aht: 240,
      compare: false,
    });
    return performance.now() - begin;
  };
  const times = Array.from({ length: 50 }, once);
  const warm = times.slice(10).sort((a, b) => a - b);
  print(
    `33 weeks of 5 minutes, one week ahead, with bounds calibrated on 8 origins: median ${(warm[20] as number).toFixed(1)} ms, least ${(warm[0] as number).toFixed(1)} ms (first call of the process ${(times[0] as number).toFixed(0)} ms)`,
  );
}
