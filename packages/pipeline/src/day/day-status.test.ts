import { buildGrid } from '@seatwise/calendar';
import { gridLength, intervalStart } from '@seatwise/core';
import { type CenterModel, RandomStream, simulateCenter } from '@seatwise/simulation';
import { describe, expect, it } from 'vitest';
import { dayStatus } from './day-status.ts';

const HALF_HOURS = 28; // 07:00 to 21:00
const AHT = 240;
const PATIENCE = 150;
const THRESHOLD = 20;
/** Contacts expected in each half hour: two peaks. */
const SHAPE = Array.from(
  { length: HALF_HOURS },
  (_, i) => 60 + 55 * Math.exp(-((i - 7) ** 2) / 12) + 35 * Math.exp(-((i - 16) ** 2) / 20),
);
/** People for a little under 80 % in 20 s on an ordinary day, in blocks as shifts make them. */
const STAFF = SHAPE.map((_, i) => {
  const block = SHAPE.slice(Math.floor(i / 4) * 4, Math.floor(i / 4) * 4 + 4);
  const mean = block.reduce((sum, value) => sum + value, 0) / block.length;
  const load = (mean * AHT) / 1800;
  return Math.round(load + 0.75 * Math.sqrt(load));
});
/** Standard deviation of log volume between days, as banks have it. */
const SPREAD = 0.09;

const grid = buildGrid('UTC', 30, '2026-03-02', 1);
const OPEN = 14;
const onDay = (values: readonly number[]) =>
  Float64Array.from({ length: gridLength(grid) }, (_, i) => values[i - OPEN] ?? 0);

const modelOf = (factor: number, intervals: number): CenterModel => ({
  intervalSeconds: 1800,
  queues: [
    {
      id: 'q',
      rate: Float64Array.from(SHAPE.slice(0, intervals), (value) => (value * factor) / 1800),
      overdispersion: 0,
      handleTime: { kind: 'lognormal', mean: AHT, variation: 0.9 },
      patience: PATIENCE,
      answerThreshold: THRESHOLD,
      redial: null,
      lines: null,
    },
  ],
  groups: [
    {
      id: 'g',
      agents: Int32Array.from(STAFF.slice(0, intervals)),
      concurrency: 1,
      skills: [{ queue: 'q', priority: 1 }],
    },
  ],
  routing: 'priority',
});

/** Facts of a simulated day up to a cut: the same day cut short, by common random numbers. */
function totalsOf(seed: number, factor: number, intervals: number) {
  const run = simulateCenter(modelOf(factor, intervals), seed).queues[0];
  if (!run) throw new Error('no queue');
  return {
    offered: run.offered,
    answered: run.served,
    abandoned: run.abandoned,
    answeredWithinThreshold: run.servedInTime,
  };
}

describe('dayStatus', () => {
  it('predicts the service level at the end of the day better than what it is so far, from 11:00 on', () => {
    const DAYS = 120;
    const random = new RandomStream(7, 0);
    const cuts = Array.from({ length: 12 }, (_, h) => 2 * (h + 1)); // 08:00 … 19:00
    const error = cuts.map(() => ({ predicted: 0, naive: 0 }));
    for (let seed = 1; seed <= DAYS; seed++) {
      const factor = random.lognormal(1, SPREAD);
      const truth = totalsOf(seed, factor, HALF_HOURS);
      const level = truth.answeredWithinThreshold / (truth.answered + truth.abandoned);
      for (const [c, cut] of cuts.entries()) {
        const soFar = totalsOf(seed, factor, cut);
        // What a planner knows: the forecast, and how far today is off it, weighed against day-to-day spread and noise.
        const forecast = SHAPE.slice(0, cut).reduce((sum, value) => sum + value, 0);
        const seen = Math.log(soFar.offered / forecast);
        const weight = SPREAD ** 2 / (SPREAD ** 2 + 1 / forecast);
        const rest = SHAPE.map((value) => value * Math.exp(weight * seen));
        const facts = Object.fromEntries(
          Object.entries(soFar).map(([name, value]) => [
            name,
            onDay([value, ...new Array<number>(HALF_HOURS - 1).fill(0)]),
          ]),
        );
        const aht = onDay(SHAPE.map(() => AHT));
        const status = dayStatus({
          grid,
          day: 0,
          now: intervalStart(grid, OPEN + cut),
          facts,
          published: { offered: onDay(SHAPE), aht },
          reforecast: { offered: onDay(rest), aht },
          scheduled: onDay(STAFF),
          present: onDay(STAFF),
          openMinutes: onDay(SHAPE.map(() => 30)),
          goal: { serviceLevel: 0.8, answerThreshold: THRESHOLD },
          patience: PATIENCE,
        });
        const sum = error[c] as (typeof error)[number];
        sum.predicted += Math.abs((status.serviceLevelEndOfDay ?? 0) - level) / DAYS;
        sum.naive += Math.abs((status.serviceLevelSoFar ?? 0) - level) / DAYS;
      }
    }
    const points = (value: number) => (100 * value).toFixed(2);
    const lines = cuts.map((cut, c) => {
      const { predicted, naive } = error[c] as (typeof error)[number];
      return `${String(7 + cut / 2).padStart(2, '0')}:00  predicted ${points(predicted)}  so far ${points(naive)}`;
    });
    console.log(`Mean absolute error of the day's service level, points, ${DAYS} simulated days\n${lines.join('\n')}`);
    for (const [c, cut] of cuts.entries()) {
      const { predicted, naive } = error[c] as (typeof error)[number];
      if (7 + cut / 2 >= 11) expect(predicted, lines[c]).toBeLessThan(naive);
    }
  }, 60_000);

  it('says what is known and null for what is not', () => {
    const nothing = Float64Array.from({ length: gridLength(grid) }, () => Number.NaN);
    const status = dayStatus({
      grid,
      day: 0,
      now: grid.start,
      facts: {},
      published: { offered: onDay(SHAPE), aht: onDay(SHAPE.map(() => AHT)) },
      reforecast: null,
      scheduled: onDay(STAFF),
      present: nothing,
      openMinutes: onDay(SHAPE.map(() => 30)),
      goal: { serviceLevel: 0.8, answerThreshold: THRESHOLD },
      patience: null,
    });
    expect(status).toMatchObject({
      soFar: {},
      serviceLevelSoFar: null,
      asaSoFar: null,
      presentNow: null,
      scheduledNow: null,
    });
    expect(status.expectedDay).toBeCloseTo(status.publishedDay, 6);
    expect(status.serviceLevelEndOfDay).toBeGreaterThan(0.5);
  });
});
