import type { QueueForecast } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustDemand, blendDeferred, grossUp, outboundVolume, poolQueues, staffDeferred } from './index.ts';

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

describe('outbound and blended', () => {
  it('a list of 1,000 at 30 % and three attempts: 657 conversations, 2,190 dials', () => {
    // 1 − 0.7³ = 0.657; dials: 1 + 0.7 + 0.49 a record.
    const { conversations, dials } = outboundVolume(1000, 0.3, 3);
    expect(conversations).toBeCloseTo(657, 9);
    expect(dials).toBeCloseTo(2190, 9);
    expect(outboundVolume(10, 1, 2)).toEqual({ conversations: 10, dials: 10 });
  });

  it('idle time works off the oldest items; nothing is lost or done before it is there', () => {
    const { done, left } = blendDeferred(Float64Array.of(4, 0, 6), 300, Float64Array.of(600, 1800, 600), 0.5);
    expect([...done]).toEqual([1, 3, 1]);
    expect([...left]).toEqual([0, 0, 5]);
    const rows = fc.array(fc.tuple(fc.nat(30), fc.nat(20_000)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (list, efficiency) => {
        const arrivals = Float64Array.from(list, ([items]) => items);
        const found = blendDeferred(
          arrivals,
          200,
          Float64Array.from(list, ([, idle]) => idle),
          efficiency,
        );
        const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
        expect(sum(found.done) + sum(found.left)).toBeCloseTo(sum(arrivals), 6);
        let [there, spent] = [0, 0];
        arrivals.forEach((items, i) => {
          there += items;
          spent += found.done[i] as number;
          expect(spent).toBeLessThan(there + 1e-6);
        });
      }),
    );
  });

  it('a pool adds contacts, weights handle time by them, and adds bounds as independent queues do', () => {
    const voice = {
      ...forecast,
      queue: 'voice',
      offered: Float64Array.of(300, 0),
      aht: Float64Array.of(200, Number.NaN),
    };
    const pool = poolQueues([forecast, { ...voice, upper80: Float64Array.of(315, 0) }], 'both');
    expect(pool.offered[0]).toBe(400);
    expect(pool.aht[0]).toBe(300);
    expect(pool.aht[1]).toBeNaN();
    expect(pool.upper80[0]).toBe(425);
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
