import { buildGrid } from '@seatwise/calendar';
import { erlangA, erlangC } from '@seatwise/queueing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTotals, expectedFacts, nowLine, sumFacts } from './index.ts';

const day = (offered: readonly number[], staff: readonly number[], patience: number | null, waiting = 0) =>
  expectedFacts({
    offered,
    aht: offered.map(() => 180),
    staff,
    openMinutes: offered.map(() => 30),
    patience,
    answerThreshold: 20,
    waiting,
  });

describe('expectedFacts', () => {
  it('is Erlang C where capacity suffices, and Erlang A with patience', () => {
    const intensity = (100 * 180) / 1800;
    const c = erlangC({ agents: 14, intensity, aht: 180, answerThreshold: 20 });
    expect(day([100], [14], null).answeredWithinThreshold[0]).toBeCloseTo(100 * c.serviceLevel, 9);
    const a = erlangA({ agents: 9, intensity, aht: 180, patience: 120, answerThreshold: 20 });
    const facts = day([100], [9], 120);
    expect(facts.abandoned[0]).toBeCloseTo(100 * a.abandonRate, 9);
    expect(facts.answeredWithinThreshold[0]).toBeCloseTo(100 * a.serviceLevel.servedOfOffered, 9);
  });

  it('carries a backlog from interval to interval: nobody is lost, and who comes late is late', () => {
    // Eight people serve 80 of 100 in each of two intervals; twenty then clear 40 and serve 60 more in time for the rest.
    const { answered, answeredWithinThreshold } = day([100, 100, 60, 60], [8, 8, 20, 20], null);
    expect([...answered]).toEqual([80, 80, 100, 60]);
    expect([...answeredWithinThreshold.subarray(0, 2)]).toEqual([0, 0]);
    // Capacity 200 against 60: the 40 are gone after 40 ÷ 140 of the interval, and after that all is calm.
    expect(answeredWithinThreshold[2]).toBeCloseTo(60 * (1 - 40 / 140), 1);
    expect(answeredWithinThreshold[3]).toBeCloseTo(60, 1);
  });

  it('keeps offered = answered + abandoned + change of what waits, and parts within their whole', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const people = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, people), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(null, 30, 600),
        (rows, patience) => {
          const offered = rows.map(([n]) => n);
          const facts = day(
            offered,
            rows.map(([, n]) => n),
            patience,
          );
          const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
          expect(sum(facts.answered) + sum(facts.abandoned)).toBeLessThanOrEqual(sum(offered) + 1e-6);
          for (const i of rows.keys()) {
            expect(facts.answeredWithinThreshold[i]).toBeLessThanOrEqual((facts.answered[i] as number) + 1e-6);
            expect(facts.abandonedWithinThreshold[i]).toBeLessThanOrEqual((facts.abandoned[i] as number) + 1e-6);
            for (const column of Object.values(facts)) expect(column[i]).toBeGreaterThanOrEqual(-1e-9);
          }
        },
      ),
    );
  });

  it('expects nothing while closed', () => {
    const facts = expectedFacts({
      offered: [10],
      aht: [180],
      staff: [5],
      openMinutes: [0],
      patience: null,
      answerThreshold: 20,
    });
    expect(facts.answered[0]).toBe(0);
  });
});

describe('the now-line', () => {
  const grid = buildGrid('Europe/Berlin', 30, '2026-10-24', 2);

  it('cuts a day of 25 hours at the running interval', () => {
    const start = grid.start + 48 * 30 * 60_000;
    expect(nowLine(grid, 1, start)).toEqual({ first: 48, current: 48, end: 98 });
    expect(nowLine(grid, 1, start + 45 * 60_000)).toEqual({ first: 48, current: 49, end: 98 });
    expect(nowLine(grid, 1, start + 25 * 3_600_000)).toEqual({ first: 48, current: 98, end: 98 });
  });

  it('adds what is known and leaves out what is not', () => {
    const facts = { offered: Float64Array.of(1, Number.NaN, 3), answered: Float64Array.of(Number.NaN, Number.NaN, 2) };
    expect(sumFacts(facts, 0, 2)).toEqual({ offered: 1 });
    expect(addTotals(sumFacts(facts, 0, 3), { offered: 10, abandoned: 1 })).toEqual({
      offered: 14,
      answered: 2,
      abandoned: 1,
    });
  });
});
