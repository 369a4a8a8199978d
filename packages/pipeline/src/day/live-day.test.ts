import { buildGrid, dayStart } from '@seatwise/calendar';
import {
  type Forecast,
  gridLength,
  type History,
  INTERVAL_STATE,
  type Schedule,
  type Shift,
  STANDARD_ACTIVITY_CODES,
} from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_RULES } from './day-alerts.ts';
import { liveDay } from './live-day.ts';

const ZONE = 'Asia/Shanghai';
const DATE = '2026-03-02';
const grid = buildGrid(ZONE, 15, DATE, 1);
const at = (hour: number) => dayStart(DATE, ZONE) + hour * 3_600_000;
const column = (value: number, from = 8, to = 12) =>
  Float64Array.from({ length: gridLength(grid) }, (_, i) => (i >= from * 4 && i < to * 4 ? value : Number.NaN));
const open = Uint8Array.from({ length: gridLength(grid) }, (_, i) => (i >= 32 && i < 48 ? 15 : 0));
const shiftOf = (agent: string): Shift => ({
  id: agent,
  agent,
  date: DATE,
  start: at(8),
  end: at(12),
  skill: 'care',
  activities: [{ activity: 'on_queue', start: at(8), end: at(12), paid: true, onQueue: true }],
});
const offered = column(10).map((value) => value || 0);
const forecast: Forecast = {
  grid,
  queues: [
    {
      queue: 'care',
      channel: 'voice',
      offered,
      lower80: offered,
      upper80: offered,
      lower95: offered,
      upper95: offered,
      aht: column(180).map((value) => value || 0),
      openMinutes: open,
      ahtSource: 'history',
    },
  ],
  backtest: [],
  issues: [],
};
const schedule: Schedule = {
  grid,
  named: true,
  shifts: ['a', 'b', 'c', 'd', 'e'].map(shiftOf),
  coverage: [],
  solutions: [],
  violations: [],
  paidHours: 20,
  issues: [],
};
const history: History = {
  grid,
  queues: [
    {
      queue: 'care',
      channel: 'voice',
      state: new Uint8Array(gridLength(grid)).fill(INTERVAL_STATE.observed),
      openMinutes: open,
      facts: {
        offered: column(10, 8, 10),
        answered: column(9, 8, 10),
        abandoned: column(1, 8, 10),
        answeredWithinThreshold: column(8, 8, 10),
        answerWait: column(90, 8, 10),
        handleTime: column(1800, 8, 10),
      },
      answerThreshold: 20,
      shortAbandonThreshold: null,
    },
  ],
  issues: [],
};
const dayWith = (approvedBy: string | null) =>
  liveDay({
    now: at(10),
    history,
    forecast,
    requirement: null,
    schedule,
    plans: new Map(),
    // The switch has `d` and `e` on queue all the while; the team leader knows better.
    activity: ['a', 'b', 'c', 'd', 'e'].map((agent) => ({ agent, code: 'on_queue', start: at(8), end: at(10) })),
    absences: ['d', 'e'].map((agent) => ({
      agent,
      code: 'sick',
      start: at(9),
      end: at(10),
      reason: 'went home',
      approvedBy,
    })),
    activityCodes: STANDARD_ACTIVITY_CODES,
    shrinkageBases: new Map(),
    goal: { serviceLevel: 0.8, answerThreshold: 20 },
    patience: 120,
    rules: DEFAULT_ALERT_RULES,
  });

describe('liveDay', () => {
  const day = dayWith(null);

  it('has the facts so far as one ratio, and the rest of the day as expected', () => {
    const [queue] = day.queues;
    expect(queue?.status.soFar).toMatchObject({ offered: 80, answered: 72, abandoned: 8 });
    expect(day.serviceLevelSoFar).toBeCloseTo(64 / 80, 12);
    expect(queue?.status.expectedDay).toBeCloseTo(160, 9);
    const end = day.serviceLevelEndOfDay as number;
    expect(end).toBeGreaterThan(0.5);
    expect(end).not.toBe(day.serviceLevelSoFar);
    expect(queue?.status.occupancySoFar).toBeCloseTo((8 * 1800) / (8 * 3600), 9);
  });

  it('lets absences decide over states: in presence, adherence, shrinkage and alerts', () => {
    expect(day.queues[0]?.status).toMatchObject({ scheduledNow: 5, presentNow: 3 });
    expect(day.adherence).toBeCloseTo(8 / 10, 12);
    expect(day.shrinkage).toMatchObject([{ activity: 'sick', seconds: 7200, share: 0.2 }]);
    // Two people fewer is not beyond the limit of two.
    expect(day.alerts.map(({ rule, scope }) => [rule, scope])).toEqual([['adherence_low', '*']]);
  });

  it('counts them as adherent once they are approved', () => {
    const approved = dayWith('leader');
    expect(approved.adherence).toBe(1);
    expect(approved.agents.find(({ agent }) => agent === 'd')?.seconds).toMatchObject({ in: 3600, explained: 3600 });
    expect(approved.alerts).toEqual([]);
  });
});
