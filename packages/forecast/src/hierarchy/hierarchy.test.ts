import { businessCalendar } from '@seatwise/calendar';
import type { QueuePlace } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPaths, boundsOfSums, pathSums, samplePaths } from '../bounds/sample-paths.ts';
import { madeForecast, madeHistory, plainQueue } from '../testing/made-forecast.ts';
import { nodeTotals } from './node-totals.ts';
import { forecastHierarchy } from './reconcile.ts';
import { reconcileTree } from './reconcile-tree.ts';
import { buildHierarchy, type HierarchyNode } from './tree.ts';

const places: QueuePlace[] = [
  { queue: 'sales', group: 'front', site: 'east' },
  { queue: 'service', group: 'front', site: 'east' },
  { queue: 'claims', group: 'back', site: 'east' },
  { queue: 'cards', group: 'west-desk', site: 'west' },
];
const names = places.map(({ queue }) => queue);

/** S (S′ W⁻¹ S)⁻¹ S′ W⁻¹ ŷ by Gaussian elimination: the formula of Wickramasuriya and others (2019), equation 8. */
function mintDense(nodes: readonly HierarchyNode[], base: readonly number[], variance: readonly number[]): number[] {
  const n = names.length;
  const left = Array.from({ length: n }, () => new Array<number>(n + 1).fill(0));
  for (const [k, { queues }] of nodes.entries()) {
    const weight = 1 / (variance[k] as number);
    for (const r of queues) {
      for (const c of queues) (left[r] as number[])[c] = ((left[r] as number[])[c] as number) + weight;
      (left[r] as number[])[n] = ((left[r] as number[])[n] as number) + weight * (base[k] as number);
    }
  }
  for (let p = 0; p < n; p++) {
    const pivot = left[p] as number[];
    for (let r = 0; r < n; r++) {
      if (r === p) continue;
      const row = left[r] as number[];
      const factor = (row[p] as number) / (pivot[p] as number);
      for (let c = p; c <= n; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number);
    }
  }
  const solved = left.map((row, p) => (row[n] as number) / (row[p] as number));
  return nodes.map(({ queues }) => queues.reduce((sum, q) => sum + (solved[q] as number), 0));
}

describe('buildHierarchy', () => {
  it('puts parents before children and knows the queues of each', () => {
    const nodes = buildHierarchy(names, places);
    expect(nodes.map(({ level, id, queues }) => `${level} ${id} ${queues.join('')}`)).toEqual([
      'total * 0123',
      'site east 012',
      'site west 3',
      'group front 01',
      'group back 2',
      'group west-desk 3',
      'queue sales 0',
      'queue service 1',
      'queue claims 2',
      'queue cards 3',
    ]);
    for (const [n, { parent, children }] of nodes.entries()) {
      for (const child of children) expect(nodes[child]?.parent).toBe(n);
      if (parent !== null) expect(parent).toBeLessThan(n);
    }
  });

  it('wants each queue once and each group at one site', () => {
    expect(() => buildHierarchy([...names, 'new'], places)).toThrow('FORECAST_HIERARCHY_QUEUE');
    expect(() => buildHierarchy(names, [...places, places[0] as QueuePlace])).toThrow('FORECAST_HIERARCHY_QUEUE');
    const torn = places.map((place) => (place.queue === 'sales' ? { ...place, site: 'west' } : place));
    expect(() => buildHierarchy(names, torn)).toThrow('FORECAST_HIERARCHY_NESTED');
  });
});

describe('reconcileTree', () => {
  const nodes = buildHierarchy(names, places);
  const sound = (values: Float64Array) => {
    for (const [n, { children }] of nodes.entries()) {
      if (children.length === 0) continue;
      const sum = children.reduce((all, child) => all + (values[child] as number), 0);
      expect(Math.abs(sum - (values[n] as number))).toBeLessThan(1e-9 * Math.max(1, Math.abs(sum)));
    }
  };
  const variances = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 10, maxLength: 10 });

  it('is MinT with diagonal covariance, to 1e-9', () => {
    // Forecasts that are off by up to a fifth each.
    const bases = fc
      .array(fc.tuple(fc.double({ min: 50, max: 200, noNaN: true }), fc.double({ min: 0.8, max: 1.2, noNaN: true })), {
        minLength: 10,
        maxLength: 10,
      })
      .map((drawn) =>
        nodes.map(
          ({ queues }, n) => queues.reduce((sum, q) => sum + (drawn[q]?.[0] as number), 0) * (drawn[n]?.[1] as number),
        ),
      );
    let compared = 0;
    fc.assert(
      fc.property(bases, variances, (base, variance) => {
        const dense = mintDense(nodes, base, variance);
        const values = reconcileTree(nodes, base, variance);
        sound(values);
        if (dense.some((value) => value < 0)) return;
        compared++;
        for (const [n, value] of dense.entries()) {
          expect(Math.abs((values[n] as number) - value)).toBeLessThan(1e-9 * Math.max(1, value));
        }
      }),
    );
    expect(compared).toBeGreaterThan(30);
  });

  it('never goes below 0, leaves what agrees alone, and keeps certain nodes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { minLength: 10, maxLength: 10 }),
        variances,
        (base, variance) => {
          const values = reconcileTree(nodes, base, variance);
          sound(values);
          for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    const agreed = [10, 6, 4, 3, 3, 4, 1, 2, 3, 4];
    const variance = agreed.map((_, n) => n + 1);
    for (const [n, value] of reconcileTree(nodes, agreed, variance).entries())
      expect(value).toBeCloseTo(agreed[n] as number, 12);
    const certain = [20, 6, 4, 3, 3, 4, 1, 2, 3, 4];
    const told = reconcileTree(nodes, certain, [0, ...variance.slice(1, 9), 0]);
    expect(told[0]).toBeCloseTo(20, 12);
    expect(told[9]).toBeCloseTo(4, 12);
  });
});

describe('forecastHierarchy', () => {
  /** Noise from a fixed sequence. */
  const shaken = (k: number) => (date: string, minute: number) => {
    const value = plainQueue(date, minute);
    const place = Number(date.replaceAll('-', '')) * 48 + minute / 30;
    return value === null ? null : Math.round((value * k) / 3 + 4 * Math.abs(Math.sin(place * (k + 0.7))));
  };
  const history = madeHistory({ sales: shaken(1), service: shaken(5), claims: shaken(2), cards: shaken(3) });
  const shape = madeForecast({ x: plainQueue }, { first: '2026-02-23', days: 14 });
  const open = shape.queues[0]?.openMinutes as Uint8Array;
  const input = {
    history,
    grid: shape.grid,
    openMinutes: names.map((name) => (name === 'claims' ? open.map((minutes, i) => (i < 48 ? 0 : minutes)) : open)),
    calendar: businessCalendar({ country: null, events: [] }),
    aht: 200,
    compare: false,
  };

  it('agrees on every level by interval, day and week to 1e-9, and keeps closed days empty', () => {
    for (const how of ['mint', 'top-down', 'bottom-up'] as const) {
      const { forecast, nodes } = forecastHierarchy(input, places, how);
      expect(forecast.queues[2]?.offered.subarray(0, 48).every((value) => value === 0)).toBe(true);
      for (const grain of ['interval', 'day', 'week'] as const) {
        const rows = nodeTotals(forecast, nodes, grain);
        const byNode = new Map<string, Map<number | string, (typeof rows)[0]>>();
        for (const row of rows) {
          const key = `${row.level} ${row.node}`;
          byNode.set(key, (byNode.get(key) ?? new Map()).set(row.at, row));
        }
        const of = (n: number) => byNode.get(`${nodes[n]?.level} ${nodes[n]?.id}`) ?? new Map<never, never>();
        for (const [n, { children }] of nodes.entries()) {
          if (children.length === 0) continue;
          for (const [time, row] of of(n)) {
            const parts = children.map((child) => of(child).get(time)?.offered ?? 0);
            const sum = parts.reduce((all, value) => all + value, 0);
            expect(Math.abs(sum - row.offered)).toBeLessThan(1e-9 * Math.max(1, sum));
            expect(row.lower95).toBeLessThanOrEqual(row.lower80);
            expect(row.upper80).toBeLessThanOrEqual(row.upper95);
          }
        }
      }
      const [days, weeks] = (['day', 'week'] as const).map((grain) =>
        nodeTotals(forecast, nodes, grain).filter(({ level }) => level === 'total'),
      );
      expect(weeks).toHaveLength(2);
      const sum = (list: typeof days) => (list ?? []).reduce((all, { offered }) => all + offered, 0);
      expect(Math.abs(sum(days) - sum(weeks))).toBeLessThan(1e-9 * sum(days));
    }
  });

  it('bounds a group by the summed paths of its queues: wider than none, narrower than the sum of bounds', () => {
    const { forecast, nodes } = forecastHierarchy(input, places);
    const rows = nodeTotals(forecast, nodes, 'day').filter(({ at }) => at === '2026-02-24');
    const row = (id: string) => rows.find(({ node }) => node === id);
    const parts = [0, 1].map((q) => samplePaths(forecast, forecast.queues[q] as (typeof forecast.queues)[0]));
    const direct = boundsOfSums(pathSums(addPaths(parts), 48, 96), 0.8);
    expect([row('front')?.lower80, row('front')?.upper80]).toEqual([direct.lower, direct.upper]);
    const width = (id: string) => (row(id)?.upper80 as number) - (row(id)?.lower80 as number);
    expect(width('front')).toBeGreaterThan(Math.max(width('sales'), width('service')) * 0.9);
    expect(width('front')).toBeLessThan(width('sales') + width('service') + 1e-9);
  });

  it('says the same twice, and leaves queues alone where nothing is above them', () => {
    expect(forecastHierarchy(input, places)).toEqual(forecastHierarchy(input, places));
    const alone = { ...input, history: { ...history, queues: history.queues.slice(0, 1) }, openMinutes: [open] };
    const [one, plain] = [
      forecastHierarchy(alone, places.slice(0, 1)),
      forecastHierarchy(alone, places.slice(0, 1), 'bottom-up'),
    ];
    expect(one.forecast).toEqual(plain.forecast);
  });
});
