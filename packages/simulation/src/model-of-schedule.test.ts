import type { Forecast, IntervalGrid, Schedule } from '@seatwise/core';
import { expect, it } from 'vitest';
import { modelOfSchedule, simulateReplications } from './index.ts';

const grid: IntervalGrid = {
  zone: 'Asia/Shanghai',
  intervalMinutes: 60,
  start: Date.UTC(2026, 2, 1, 16),
  days: ['2026-03-02', '2026-03-03'],
  dayOffsets: [0, 24, 48],
};
const hours = (value: (hour: number) => number) => Float64Array.from({ length: 48 }, (_, i) => value(i % 24));
const busy = (hour: number) => (hour >= 9 && hour < 18 ? 1 : 0);
const forecast = {
  grid,
  queues: [
    {
      queue: 'sales',
      offered: hours((hour) => 200 * busy(hour)),
      aht: hours((hour) => (busy(hour) ? 180 : Number.NaN)),
    },
  ],
} as unknown as Forecast;
const schedule = {
  grid,
  // Lunch takes three of the fourteen off queue.
  coverage: [{ skill: 'voice', scheduled: hours((hour) => busy(hour) * (hour === 12 ? 11 : 14)) }],
} as unknown as Schedule;
const input = {
  schedule,
  forecast,
  day: 1,
  skills: { sales: 'voice' },
  patience: 120,
  answerThreshold: 20,
  handleTimeVariation: 1,
};

it('rehearses a day of our own schedule: people on queue by hour, contacts as forecast', () => {
  const model = modelOfSchedule(input);
  expect([...(model.groups[0]?.agents ?? [])].slice(8, 14)).toEqual([0, 14, 14, 14, 11, 14]);
  expect(model.queues[0]?.handleTime.mean).toBe(180);
  const { queues } = simulateReplications(model, { seed: 1, replications: 20 });
  // 9 hours of 200 contacts.
  expect(Math.abs((queues[0]?.offered.mean ?? 0) - 1800)).toBeLessThan(60);
  expect(queues[0]?.serviceLevel.mean).toBeGreaterThan(0.7);
});

it('refuses a queue whose skill nobody has', () => {
  expect(() => modelOfSchedule({ ...input, skills: {} })).toThrow(/HISTORY_UNKNOWN_QUEUE/);
});
