import { dayNumber, weekdayOf } from '@seatwise/calendar';
import { type BankSeries, bankSeries, workingDays } from '../bench/bank-series.ts';
import { peerModels, TBATS, withoutR } from '../bench/peers/peer-models.ts';
import { type ProphetRow, prophet } from '../bench/peers/prophet.ts';
import { type OriginForecast, rollOrigins } from '../src/backtest/roll-origins.ts';
import { calibrate } from '../src/bounds/calibrate.ts';
import { boundsAt, type Spread, shapeAt, sigmaAt } from '../src/bounds/spread.ts';
import { evidenceFor } from '../src/combine/members.ts';
import { demandOfQueue } from '../src/demand/demand-of-queue.ts';
import type { DemandSeries } from '../src/demand/demand-series.ts';
import { learnCarryOver, restOfDayFactor } from '../src/reforecast/reforecast-day.ts';

const PEERS = ['mean_8_weeks', 'median_8_weeks', 'mean_4_weeks', 'seasonal_naive_week'];
const OURS = 'combination';
type Print = (line: string) => void;

/** Accuracy and bounds of the forecast on a year's worth of origins; every origin sees the days before it alone. */
export default function run(print: Print): boolean {
  const five = bankSeries(5);
  const thirty = bankSeries(30);
  print('# Forecast: accuracy and bounds on rolling origins');
  print('');
  print(
    `Data: ${five.source.includes('bank') ? 'calls to a North American bank, 2003' : five.source}. Made by \`pnpm prove forecast\`.`,
  );
  const checks: [string, boolean][] = [];
  const check = (what: string, value: number, most: number, least = 0) => {
    const ok = value <= most && value >= least;
    checks.push([`${what}: ${value.toFixed(2)} (${least > 0 ? `${least} … ` : 'at most '}${most})`, ok]);
  };
  const [fine, coarse] = [seriesOf(five), seriesOf(thirty)];
  weekly(fine, coarse, check);
  for (const [name, bank, series] of [
    ['5 minutes', five, fine],
    ['30 minutes', thirty, coarse],
  ] as const) {
    const rolled = daily(print, name, series, check);
    besidePeers(print, name, bank, series, rolled, check);
  }
  dayTotals(coarse, check);
  restOfDay(fine, check);
  months(print, thirty, coarse, checks);
  print('');
  print('## What must hold');
  print('');
  for (const [what, ok] of checks) print(`- ${ok ? 'holds' : '**fails**'}: ${what}`);
  return checks.every(([, ok]) => ok);
}

type Check = (what: string, value: number, most: number, least?: number) => void;

function seriesOf({ historyGrid, queue, calendar }: BankSeries): DemandSeries {
  const grid = { ...historyGrid, days: [], dayOffsets: [0] };
  return demandOfQueue({
    historyGrid,
    queue,
    values: queue.facts.offered as Float64Array,
    grid,
    open: new Uint8Array(0),
    calendar,
  }).series;
}

const openDays = ({ slots, open, days }: DemandSeries, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(days.length, to) - from) }, (_, i) => from + i).filter(
    (day) => open[day * slots] === 1,
  );

function roll(series: DemandSeries, origins: readonly number[], horizon: number): OriginForecast[] {
  const plan = origins.map((origin) => ({ origin, targets: openDays(series, origin, origin + horizon) }));
  const grain = { series, factor: 1, split: (rows: readonly Float64Array[]) => rows };
  return rollOrigins(
    series,
    grain,
    plan.filter(({ targets }) => targets.length > 0),
    { methods: [OURS, ...PEERS] },
  );
}

interface Errors {
  interval: number;
  day: number;
}

/** WAPE in percent by interval and by day. */
function errorsOf({ slots, values }: DemandSeries, rolled: readonly OriginForecast[], method: string): Errors {
  const sums = { interval: 0, day: 0, actual: 0 };
  for (const { targets, rows } of rolled) {
    for (const [t, day] of targets.entries()) {
      let off = 0;
      for (let s = 0; s < slots; s++) {
        const actual = values[day * slots + s] as number;
        if (Number.isNaN(actual)) continue;
        const difference = (rows.get(method)?.[t]?.[s] as number) - actual;
        sums.interval += Math.abs(difference);
        sums.actual += actual;
        off += difference;
      }
      sums.day += Math.abs(off);
    }
  }
  return { interval: (100 * sums.interval) / sums.actual, day: (100 * sums.day) / sums.actual };
}

const weeks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => 7 * (from + i));

function weekly(fine: DemandSeries, coarse: DemandSeries, check: Check): void {
  const warm = (from: number) => weeks(from - 8, from - 1);
  for (const [name, series, most, mostEarly] of [
    ['5', fine, 8.5, 7.45],
    ['30', coarse, 6.63, 7.45],
  ] as const) {
    const late = roll(series, [...warm(26), ...weeks(26, 33)], 7).filter(({ origin }) => origin >= 26 * 7);
    const early = roll(series, [...warm(15), ...weeks(15, 25)], 7).filter(({ origin }) => origin >= 15 * 7);
    check(`WAPE at ${name} minutes, 8 weekly origins, %`, errorsOf(series, late, OURS).interval, most);
    check(
      `WAPE at ${name} minutes, origins after weeks 15 to 25, %`,
      errorsOf(series, early, OURS).interval,
      mostEarly,
    );
  }
}

function daily(print: Print, name: string, series: DemandSeries, check: Check): OriginForecast[] {
  const first = 13 * 7;
  const all = roll(
    series,
    Array.from({ length: series.days.length - 35 - 1 }, (_, i) => 35 + i),
    7,
  );
  const rolled = all.filter(({ origin }) => origin >= first);
  print('');
  print(`## Daily origins, ${name}, 1 to 7 days ahead (${rolled.length} origins)`);
  print('');
  print('| method | WAPE % | day % |\n| --- | --- | --- |');
  const ours = errorsOf(series, rolled, OURS);
  for (const method of [OURS, ...PEERS]) {
    const { interval, day } = errorsOf(series, rolled, method);
    print(`| ${method} | ${interval.toFixed(2)} | ${day.toFixed(2)} |`);
    if (method !== OURS) {
      check(`ours ÷ ${method}, daily origins, ${name}`, ours.interval / interval, 0.999);
      check(`ours ÷ ${method}, day totals, daily origins, ${name}`, ours.day / day, 0.999);
    }
  }
  const past = all.map(({ origin, targets, rows }) => ({ origin, targets, rows: rows.get(OURS) ?? [] }));
  const cover = past
    .filter(({ origin }) => origin >= first)
    .map((forecast) =>
      coverOf(series, forecast, calibrate(series, evidenceFor(past, forecast.origin), forecast.origin)),
    );
  print('');
  print('| bounds | inside % | block bootstrap 95 % |\n| --- | --- | --- |');
  for (const [what, of, total, most, least] of [
    ['80 %, intervals', 'in80', 'intervals', 82, 78],
    ['95 %, intervals', 'in95', 'intervals', 96.5, 93.5],
    ['80 %, days', 'day80', 'days', 86, 74],
    ['95 %, days', 'day95', 'days', 98, 91],
  ] as const) {
    const share = (cells: readonly Cover[]) =>
      (100 * cells.reduce((sum, cell) => sum + cell[of], 0)) / cells.reduce((sum, cell) => sum + cell[total], 0);
    const [low, high] = blockBootstrap(cover, share);
    print(`| ${what} | ${share(cover).toFixed(1)} | ${low.toFixed(1)} – ${high.toFixed(1)} |`);
    check(`inside ${what}, ${name}, %`, share(cover), most, least);
  }
  return rolled;
}

/** Working days between two origins of the sub-sample: no multiple of five, so that every weekday is an origin. */
const EVERY = { '5 minutes': 13, '30 minutes': 4 };

/** Some of the daily origins for the peers that take up to half a minute each, ours on the very same days. */
function besidePeers(
  print: Print,
  name: keyof typeof EVERY,
  bank: BankSeries,
  series: DemandSeries,
  rolled: readonly OriginForecast[],
  check: Check,
): void {
  const days = workingDays(bank);
  const placeOf = new Map(days.map(({ date }, place) => [date, place]));
  const origins = rolled
    .filter(({ origin }) => placeOf.has(series.days[origin] as string))
    .filter((_, k) => k % EVERY[name] === 0)
    .filter(({ origin }) => (placeOf.get(series.days[origin] as string) as number) + 5 <= days.length);
  print('');
  print(
    `### Every ${EVERY[name]}th working day of these (${origins.length} origins), beside the peers that take longer`,
  );
  print('');
  const skipped = withoutR();
  if (skipped) print(`${skipped}.\n`);
  print('| method | WAPE % | day % |\n| --- | --- | --- |');
  const ours = errorsOf(series, origins, OURS);
  print(`| ${OURS} | ${ours.interval.toFixed(2)} | ${ours.day.toFixed(2)} |`);
  for (const { name: peer, forecast } of peerModels(bank)) {
    if (peer === TBATS) continue;
    const theirs = origins.map((origin): OriginForecast => {
      const from = placeOf.get(series.days[origin.origin] as string) as number;
      const made = forecast(from, from + 5);
      const byDate = new Map(made.map((row, d) => [days[from + d]?.date, row]));
      const rows = origin.targets.map((day) => byDate.get(series.days[day]) as Float64Array);
      return { ...origin, rows: new Map([[peer, rows]]) };
    });
    const { interval, day } = errorsOf(series, theirs, peer);
    print(`| ${peer} | ${interval.toFixed(2)} | ${day.toFixed(2)} |`);
    check(`ours ÷ ${peer}, every ${EVERY[name]}th daily origin, ${name}`, ours.interval / interval, 0.999);
    check(`ours ÷ ${peer}, day totals, every ${EVERY[name]}th daily origin, ${name}`, ours.day / day, 0.999);
  }
}

interface Cover {
  in80: number;
  in95: number;
  intervals: number;
  day80: number;
  day95: number;
  days: number;
}

function coverOf(
  { slots, values }: DemandSeries,
  { origin, targets, rows }: { origin: number; targets: readonly number[]; rows: readonly Float64Array[] },
  spread: Spread,
): Cover {
  const cover = { in80: 0, in95: 0, intervals: 0, day80: 0, day95: 0, days: 0 };
  for (const [t, day] of targets.entries()) {
    const ahead = day - origin;
    let total = 0;
    let off = 0;
    for (let s = 0; s < slots; s++) {
      const actual = values[day * slots + s] as number;
      const forecast = rows[t]?.[s] as number;
      if (Number.isNaN(actual)) continue;
      const at = (share: number) => boundsAt(spread, forecast, ahead, share);
      cover.intervals++;
      if (actual >= at(0.1) && actual <= at(0.9)) cover.in80++;
      if (actual >= at(0.025) && actual <= at(0.975)) cover.in95++;
      total += forecast;
      off += actual - forecast;
    }
    if (total === 0) continue;
    const sigma = sigmaAt(spread.day, ahead);
    const size = Math.abs(off) / Math.sqrt(total + sigma * sigma * total * total);
    cover.days++;
    if (size <= shapeAt(spread.dayShape, 1.2815515655)) cover.day80++;
    if (size <= shapeAt(spread.dayShape, 1.9599639845)) cover.day95++;
  }
  return cover;
}

/** 95 % interval of a share over origins drawn in blocks of two weeks (Künsch 1989), by a fixed sequence. */
function blockBootstrap(cells: readonly Cover[], share: (cells: readonly Cover[]) => number): [number, number] {
  const block = 14;
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const draws = Array.from({ length: 1000 }, () => {
    const drawn: Cover[] = [];
    while (drawn.length < cells.length) {
      const from = Math.floor(next() * (cells.length - block));
      drawn.push(...cells.slice(from, from + block));
    }
    return share(drawn);
  }).sort((a, b) => a - b);
  return [draws[25] as number, draws[974] as number];
}

function dayTotals(series: DemandSeries, check: Check): void {
  const rolled = roll(series, weeks(15, 30), 28).filter(({ origin }) => origin >= 23 * 7);
  check('day totals 1 to 28 days ahead, 8 origins, %', errorsOf(series, rolled, OURS).day, 5);
}

function restOfDay(series: DemandSeries, check: Check): void {
  const { slots, values } = series;
  const past = roll(series, weeks(6, 33), 7).map(({ origin, targets, rows }) => ({
    origin,
    targets,
    rows: rows.get(OURS) ?? [],
  }));
  const cut = Math.round(0.3 * slots);
  let error = 0;
  let total = 0;
  for (const { origin, targets, rows } of past.filter(({ origin: at }) => at >= 26 * 7)) {
    for (const [t, day] of targets.entries()) {
      const carry = learnCarryOver(
        series,
        past.filter(({ origin: at }) => at <= origin),
        day,
      );
      const actual = values.subarray(day * slots, (day + 1) * slots);
      const row = rows[t] as Float64Array;
      const factor = restOfDayFactor(carry, row, actual, cut);
      for (let s = cut; s < slots; s++) {
        if (Number.isNaN(actual[s])) continue;
        error += Math.abs((actual[s] as number) - factor * (row[s] as number));
        total += actual[s] as number;
      }
    }
  }
  check('rest of the day at 30 % of it, 5 minutes, %', (100 * error) / total, 7);
}

/** On the 25th, the whole next month: its total, its days, its hours. */
function months(
  print: Print,
  { slotsPerDay, calendar }: BankSeries,
  series: DemandSeries,
  checks: [string, boolean][],
): void {
  const { days, slots, values } = series;
  const sums = new Map<string, { month: number; day: number; hour: number }>();
  let actual = 0;
  for (const month of ['05', '06', '07', '08', '09', '10']) {
    const origin = days.findIndex((date) => date === `2003-${String(Number(month) - 1).padStart(2, '0')}-25`);
    const targets = days.flatMap((date, day) =>
      date.startsWith(`2003-${month}`) && series.open[day * slots] === 1 ? [day] : [],
    );
    const grain = { series, factor: 1, split: (rows: readonly Float64Array[]) => rows };
    const warm = [56, 49, 42, 35, 28].flatMap((back) =>
      origin - back > 20
        ? [{ origin: origin - back, targets: openDays(series, origin - back, origin - back + 28) }]
        : [],
    );
    const [made] = rollOrigins(series, grain, [...warm, { origin, targets }], {
      methods: [OURS, 'mean_8_weeks'],
    }).slice(-1);
    const rowsOf = (list: readonly number[]): ProphetRow[] =>
      list.flatMap((day) =>
        Array.from({ length: slots }, (_, s) => ({
          ds: dayNumber(days[day] as string) * 86_400 + 7 * 3600 + s * 1800,
          weekday: weekdayOf(days[day] as string),
          y: values[day * slots + s] as number,
        })),
      );
    const holidays = days.flatMap((date) => {
      const { holiday } = calendar.day(date);
      return holiday === null ? [] : [{ name: holiday, start: dayNumber(date) * 86_400 }];
    });
    const past = rowsOf(openDays(series, 0, origin)).filter(({ y }) => !Number.isNaN(y));
    const flat = prophet(past, rowsOf(targets), holidays);
    const by: [string, readonly Float64Array[]][] = [
      [OURS, made?.rows.get(OURS) ?? []],
      ['mean_8_weeks', made?.rows.get('mean_8_weeks') ?? []],
      ['Prophet', targets.map((_, t) => flat.subarray(t * slots, (t + 1) * slots))],
    ];
    for (const [name, rows] of by) {
      const sum = sums.get(name) ?? { month: 0, day: 0, hour: 0 };
      let whole = 0;
      for (const [t, day] of targets.entries()) {
        if (Number.isNaN(values[day * slots])) continue;
        let off = 0;
        for (let s = 0; s < slotsPerDay; s += 2) {
          const hour = [s, s + 1].reduce(
            (all, at) => all + (rows[t]?.[at] as number) - (values[day * slots + at] as number),
            0,
          );
          sum.hour += Math.abs(hour);
          off += hour;
        }
        sum.day += Math.abs(off);
        whole += off;
      }
      sum.month += Math.abs(whole);
      sums.set(name, sum);
    }
    for (const day of targets) for (let s = 0; s < slots; s++) actual += values[day * slots + s] || 0;
  }
  print('');
  print('## On the 25th, the whole next month (May to 24 October)');
  print('');
  print('| method | month % | day % | hour % |\n| --- | --- | --- | --- |');
  const ours = sums.get(OURS) as { month: number; day: number; hour: number };
  for (const [name, { month, day, hour }] of sums) {
    print(
      `| ${name} | ${((100 * month) / actual).toFixed(2)} | ${((100 * day) / actual).toFixed(2)} | ${((100 * hour) / actual).toFixed(2)} |`,
    );
    if (name !== OURS)
      checks.push([
        `next month ahead of ${name} by month, day and hour`,
        ours.month < month && ours.day < day && ours.hour < hour,
      ]);
  }
}
