import type { QueueForecast } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustDemand, grossUp, staffDeferred } from './index.ts';

const forecast: QueueForecast = {
  queue: 'chat',
  channel: 'chat',
  offered: Float64Array.of(100, 0),
  lower80: Float64Array.of(80, 0),
  upper80: Float64Array.of(120, 0),
  lower95: Float64Array.of(70, 0),
  upper95: Float64Array.of(130, 0),
  aht: Float64Array.of(600, Number.NaN),
  openMinutes: Uint8Array.of(30, 0),
  ahtSource: 'given',
};

describe('demand between forecast and people', () => {
  it('nothing asked, nothing changed', () => {
    expect(adjustDemand(forecast, {})).toEqual(forecast);
  });

  it('a quantile of 0.9 is the upper 80 % bound; a bot takes its share of it', () => {
    expect(adjustDemand(forecast, { quantile: 0.9 }).offered[0]).toBeCloseTo(120, 1);
    expect(adjustDemand(forecast, { quantile: 0.9, deflection: 0.25 }).offered[0]).toBeCloseTo(90, 1);
  });

  it('three chats at once, each 20 % longer for every further one: 600 × 1.4 ÷ 3', () => {
    const { aht } = adjustDemand(forecast, { concurrency: { chats: 3, inflation: 0.2 } });
    expect(aht[0]).toBeCloseTo(280, 10);
    expect(aht[1]).toBeNaN();
  });

  it('refuses what cannot be', () => {
    for (const bad of [{ deflection: 1 }, { quantile: 0.4 }, { concurrency: { chats: 0, inflation: 0 } }]) {
      expect(() => adjustDemand(forecast, bad)).toThrow(/REQUIREMENT_GOAL_INVALID/);
    }
  });
});

describe('deferred work', () => {
  it('fills the valley around a live peak, in time', () => {
    const { staff, backlog } = staffDeferred({
      arrivals: Float64Array.of(12, 0, 0, 0),
      aht: 600,
      openMinutes: Uint8Array.of(30, 30, 30, 30),
      deadline: 4,
      live: Int32Array.of(5, 9, 5, 5),
      backlog: 0,
    });
    // 12 × 600 s are 4 person-half-hours: over the three low intervals up to 6 ⅓, none at the peak.
    expect([...staff].map((people) => Math.round(people * 1e6) / 1e6)).toEqual([1.333333, 0, 1.333333, 1.333333]);
    expect([...backlog]).toEqual([8, 8, 4, 0]);
  });

  it('does all work, each item within its window of open intervals, whatever the live staff', () => {
    const day = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 15, 30), fc.nat(20)), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), fc.nat(30), (rows, deadline, backlog) => {
        const arrivals = Float64Array.from(rows, ([count]) => count);
        const openMinutes = Uint8Array.from(rows, ([, open]) => open);
        const live = Int32Array.from(rows, ([, , people]) => people);
        const found = staffDeferred({ arrivals, aht: 300, openMinutes, deadline, live, backlog });
        const open = [...openMinutes.keys()].filter((i) => (openMinutes[i] as number) > 0);
        const done = (i: number) => ((found.staff[i] as number) * (openMinutes[i] as number) * 60) / 300;
        // What has arrived up to an open interval is done at the latest `deadline` open intervals on.
        let [arrived, worked] = [backlog, 0];
        let next = 0;
        open.forEach((i, k) => {
          while (next <= i) arrived += arrivals[next++] as number;
          const until = open.slice(0, k + deadline);
          worked = until.reduce((sum, one) => sum + done(one), 0);
          expect(worked).toBeGreaterThan(arrived - 1e-6);
        });
        // Nothing is done before it is there.
        let [there, spent] = [backlog, 0];
        arrivals.forEach((count, i) => {
          there += count;
          spent += done(i);
          expect(spent).toBeLessThan(there + 1e-6);
        });
      }),
    );
  });
});

it('division by 1 − s is exact for every whole percent and up to 500 people (binary floats are wrong 1,803 times)', () => {
  let wrongByFloats = 0;
  for (let percent = 1; percent <= 99; percent++) {
    for (let people = 1; people <= 500; people++) {
      const exact = Number((BigInt(people) * 100n + BigInt(99 - percent)) / BigInt(100 - percent));
      if (grossUp(people, percent / 100) !== exact) throw new Error(`${people} at ${percent} %`);
      if (Math.ceil(people / (1 - percent / 100)) !== exact) wrongByFloats++;
    }
  }
  expect(wrongByFloats).toBe(1803);
});
