import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import {
  gridLength,
  HIERARCHY_LEVELS,
  type History,
  INTERVAL_STATE,
  intervalStart,
  type QueueHistory,
  type QueuePlace,
} from '@seatwise/core';
import { forecastHierarchy, RECONCILIATIONS, type Reconciliation } from '../src/hierarchy/reconcile.ts';

const ZONE = 'Asia/Shanghai';
const FIRST = '2025-01-06';
const DAYS = 7 * 40;
const ORIGINS = 12;
type Print = (line: string) => void;

/** Uniform on [0, 1) from two numbers, the same on every machine (finaliser of MurmurHash3, Appleby 2011). */
function drawn(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
const normal = (a: number, b: number) =>
  Math.sqrt(-2 * Math.log(1 - drawn(a, b))) * Math.cos(2 * Math.PI * drawn(a + 77777, b));

/**
 * Three sites, two groups each, three queues a group, from a handful to a hundred contacts a half hour. Day levels wander for the
 * whole center, for each group and for each queue alone, and half of what a queue loses its neighbours in the group win.
 */
function center(): { readonly history: History; readonly places: readonly QueuePlace[] } {
  const grid = buildGrid(ZONE, 60, FIRST, DAYS);
  const places: QueuePlace[] = [];
  const queues: QueueHistory[] = [];
  const levels = new Map<string, Float64Array>();
  const wander = (name: string, seed: number, step: number, noise: number) => {
    const found = levels.get(name) ?? new Float64Array(DAYS);
    if (!levels.has(name)) {
      let level = 0;
      for (let d = 0; d < DAYS; d++) {
        level += step * normal(seed, d);
        found[d] = level + noise * normal(seed + 5000, d);
      }
      levels.set(name, found);
    }
    return found;
  };
  const whole = wander('all', 1, 0.006, 0.03);
  for (let q = 0; q < 18; q++) {
    const [site, group] = [`site${Math.floor(q / 6)}`, `group${Math.floor(q / 3)}`];
    places.push({ queue: `q${q}`, group, site });
    const size = [60, 12, 3][q % 3] as number;
    const shared = wander(group, 10 + Math.floor(q / 3), 0.008, 0.03);
    const own = wander(`q${q}`, 100 + q, 0.012, 0.06);
    // Contacts move between the queues of a group from day to day.
    const swap = wander(`swap ${group}`, 200 + Math.floor(q / 3), 0, 0.15);
    const length = gridLength(grid);
    const offered = new Float64Array(length).fill(Number.NaN);
    const state = new Uint8Array(length);
    const openMinutes = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const minute = localMinutesOf(intervalStart(grid, i), ZONE);
      if (minute < 480 || minute >= 1260) continue;
      const d = Math.floor(i / 24);
      const week = [1.1, 1, 0.95, 1, 1.15, 0.6, 0.5][weekdayOf(grid.days[d] as string)] as number;
      const away = (swap[d] as number) * (q % 3 === 0 ? 0.2 : q % 3 === 1 ? -0.7 : -1.2);
      const mean =
        size *
        week *
        (1 + Math.sin(((minute - 480) / 780) * Math.PI)) *
        Math.exp((whole[d] as number) + (shared[d] as number) + (own[d] as number) + away);
      offered[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(1000 + q, i)));
      state[i] = INTERVAL_STATE.observed;
      openMinutes[i] = 60;
    }
    queues.push({
      queue: `q${q}`,
      channel: 'voice',
      state,
      openMinutes,
      facts: { offered },
      answerThreshold: null,
      shortAbandonThreshold: null,
    });
  }
  return { history: { grid, queues, issues: [] }, places };
}

/** Which reconciliation forecasts day totals best, on each level of a synthetic center; every origin sees the days before it alone. */
export default function run(print: Print): boolean {
  const { history, places } = center();
  const calendar = businessCalendar({ country: null, events: [] });
  const sums = new Map<string, { error: number; actual: number }>();
  let worst = 0;
  for (let k = 0; k < ORIGINS; k++) {
    const origin = DAYS - 7 * (ORIGINS - k);
    const grid = buildGrid(ZONE, 60, addDays(FIRST, origin), 7);
    const [from, to] = [history.grid.dayOffsets[origin] as number, history.grid.dayOffsets[origin + 7] as number];
    const openMinutes = history.queues.map((queue) => queue.openMinutes.slice(from, to));
    for (const how of RECONCILIATIONS) {
      const { forecast, nodes } = forecastHierarchy(
        { history, grid, openMinutes, calendar, aht: 200, compare: false },
        places,
        how,
      );
      for (const { level, queues, children } of nodes) {
        for (let d = 0; d < 7; d++) {
          let [said, came] = [0, 0];
          for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
            for (const q of queues) {
              said += forecast.queues[q]?.offered[i] as number;
              const value = history.queues[q]?.facts.offered?.[from + i] as number;
              came += Number.isNaN(value) ? 0 : value;
            }
          }
          const key = `${how} ${level}`;
          const held = sums.get(key) ?? { error: 0, actual: 0 };
          sums.set(key, { error: held.error + Math.abs(said - came), actual: held.actual + came });
          if (children.length > 0) {
            const parts = children.reduce(
              (sum, child) =>
                sum +
                (nodes[child]?.queues ?? []).reduce((all, q) => {
                  let day = 0;
                  for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++)
                    day += forecast.queues[q]?.offered[i] as number;
                  return all + day;
                }, 0),
              0,
            );
            worst = Math.max(worst, Math.abs(parts - said) / Math.max(1, said));
          }
        }
      }
    }
  }
  const wape = (how: Reconciliation, level: string) => {
    const { error, actual } = sums.get(`${how} ${level}`) as { error: number; actual: number };
    return (100 * error) / actual;
  };
  print('# Reconciling queues, groups, sites and total');
  print('');
  print(
    `Synthetic center of 18 queues in 6 groups at 3 sites, ${ORIGINS} weekly origins, 7 days ahead; WAPE of day totals in %. Made by`,
  );
  print('`pnpm prove hierarchy`.');
  print('');
  const means: number[] = [];
  const rows = RECONCILIATIONS.map((how) => {
    const cells = HIERARCHY_LEVELS.map((level) => wape(how, level));
    means.push(cells.reduce((sum, value) => sum + value, 0) / cells.length);
    return [how, ...[...cells, means.at(-1) as number].map((value) => value.toFixed(2))];
  });
  for (const line of markdownTable(['reconciliation', ...HIERARCHY_LEVELS, 'mean'], rows)) print(line);
  print('');
  print('## What must hold');
  print('');
  const [mint, topDown, bottomUp] = means as [number, number, number];
  const checks: [string, boolean][] = [
    [
      `the one that is used unless told otherwise (mint) is best over all levels: ${mint.toFixed(2)} against ${topDown.toFixed(2)} and ${bottomUp.toFixed(2)}`,
      mint <= topDown && mint <= bottomUp,
    ],
    [`sums of children and parents agree to 1e-9: ${worst.toExponential(1)}`, worst < 1e-9],
  ];
  for (const [what, ok] of checks) print(`- ${ok ? 'holds' : '**fails**'}: ${what}`);
  return checks.every(([, ok]) => ok);
}

/** Columns of equal width, numbers to the right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, c) => Math.max(4, title.length, ...rows.map((row) => (row[c] as string).length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[c] as number))).join(' | ')} |`;
  const rule = widths.map((width, c) => (c === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}
