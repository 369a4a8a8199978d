import { buildGrid, dayNumber, weekdayOf } from '@seatwise/calendar';
import { backtestQueue, COMBINATION, forecastDemand } from '../src/index.ts';
import { type BankSeries, bankSeries, workingDays } from './bank-series.ts';
import { augursMstl } from './peers/augurs-mstl.ts';
import { type ProphetRow, prophet } from './peers/prophet.ts';
import { hasR, rTbats } from './peers/r-tbats.ts';

const ORIGINS = 8;
const OURS = ['combination', 'mean_8_weeks', 'median_8_weeks', 'seasonal_naive_week'];

interface Line {
  readonly name: string;
  readonly wape: number;
  readonly wapeDay: number;
  readonly seconds: number;
}

/** Accuracy and seconds of ours and of the peers, on the same eight weekly origins, one week ahead, at 5 and at 30 minutes. */
export default function run(print: (line: string) => void): void {
  for (const minutes of [5, 30] as const) {
    const series = bankSeries(minutes);
    print(`${minutes} minutes, ${ORIGINS} weekly origins, one week ahead, ${series.source}`);
    const lines = [...own(series), ...peers(series, print)].sort((a, b) => a.wape - b.wape);
    const ours = lines.find(({ name }) => name === COMBINATION) as Line;
    print('method                 WAPE %   ÷ ours   day %   s an origin   × our time');
    for (const { name, wape, wapeDay, seconds } of lines) {
      print(
        `${name.padEnd(22)} ${(100 * wape).toFixed(2).padStart(6)} ${(wape / ours.wape).toFixed(3).padStart(8)} ${(100 * wapeDay).toFixed(2).padStart(7)} ${seconds.toFixed(4).padStart(13)} ${(seconds / ours.seconds).toFixed(1).padStart(12)}`,
      );
    }
    const first = lines[0]?.name === COMBINATION && lines.every(({ wapeDay }) => wapeDay >= ours.wapeDay);
    const mstl = lines.find(({ name }) => name === 'augurs MSTL+ETS') as Line;
    print(
      `first at this grain and by day: ${first ? 'yes' : 'NO'}; augurs MSTL takes ${(mstl.seconds / ours.seconds).toFixed(0)} times as long`,
    );
  }
  speed(print);
}

function own(series: BankSeries): Line[] {
  const input = {
    ...series,
    horizon: 7,
    origins: ORIGINS,
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

/** Peers need a grid without gaps: a missing day takes the day a week before. */
function peers(series: BankSeries, print: (line: string) => void): Line[] {
  const days = workingDays(series);
  const filled: Float64Array[] = [];
  for (const [d, { row }] of days.entries()) filled.push(row ?? (filled[d - 5] as Float64Array));
  const holidays = days
    .map(({ date }) => ({ date, name: series.calendar.day(date).holiday }))
    .filter((day): day is { date: string; name: string } => day.name !== null)
    .map(({ date, name }) => ({ name, start: dayNumber(date) * 86_400 }));
  const step = 60 * series.historyGrid.intervalMinutes;
  const rowsOf = (from: number, to: number): ProphetRow[] =>
    days.slice(from, to).flatMap(({ date, row }) =>
      Array.from(row ?? [], (y, s) => ({
        ds: dayNumber(date) * 86_400 + 7 * 3600 + s * step,
        weekday: weekdayOf(date),
        y,
      })),
    );
  const onGrid = (model: typeof augursMstl) => (from: number, to: number) => {
    const made = model(
      Float64Array.from(filled.slice(0, from).flatMap((row) => [...row])),
      series.slotsPerDay,
      (to - from) * series.slotsPerDay,
    );
    return days.slice(from, to).map((_, d) => made.subarray(d * series.slotsPerDay, (d + 1) * series.slotsPerDay));
  };
  const score = (name: string, forecast: (from: number, to: number) => readonly Float64Array[]): Line => {
    const sums = { error: 0, actual: 0, day: 0, seconds: 0 };
    for (let k = ORIGINS; k >= 1; k--) {
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
    return { name, wape: sums.error / sums.actual, wapeDay: sums.day / sums.actual, seconds: sums.seconds / ORIGINS };
  };
  const lines = [score('augurs MSTL+ETS', onGrid(augursMstl))];
  lines.push(
    score('Prophet', (from, to) => {
      const made = prophet(rowsOf(0, from), rowsOf(from, to), holidays);
      let at = 0;
      return days.slice(from, to).map(({ row }) => {
        const length = row?.length ?? 0;
        at += length;
        return made.subarray(at - length, at);
      });
    }),
  );
  if (!hasR()) print('Rscript with the package forecast is not here: TBATS is left out');
  else if (series.slotsPerDay < 100) lines.push(score('R TBATS', onGrid(rTbats)));
  return lines;
}

/** One series, a week ahead, with bounds and their back-test; five times, the best. */
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
  const times = Array.from({ length: 12 }, once);
  print(
    `33 weeks of 5 minutes, one week ahead, with bounds calibrated on 8 origins: ${Math.min(...times).toFixed(1)} ms (first call ${(times[0] as number).toFixed(0)} ms)`,
  );
}
