import { buildGrid } from '@seatwise/calendar';
import { type AgentActivity, gridLength, type Schedule, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adherenceOf, adherenceShare, alignActuals, conformanceShare } from './index.ts';

const codes = new Map(STANDARD_ACTIVITY_CODES.map((code) => [code.id, code]));
const DAY = Date.UTC(2026, 2, 2);
const MINUTE = 60_000;
const at = (minutes: number) => DAY + minutes * MINUTE;

const shiftOf = (from: number, to: number, pauses: readonly [string, number, number][] = [], agent = 'a'): Shift => {
  const activities: Shift['activities'][number][] = [];
  let now = from;
  for (const [activity, start, end] of pauses) {
    activities.push({ activity: 'on_queue', start: at(now), end: at(start), paid: true, onQueue: true });
    activities.push({ activity, start: at(start), end: at(end), paid: activity !== 'meal', onQueue: false });
    now = end;
  }
  activities.push({ activity: 'on_queue', start: at(now), end: at(to), paid: true, onQueue: true });
  return { id: `${agent}${from}`, agent, date: '2026-03-02', start: at(from), end: at(to), skill: 'voice', activities };
};
const did = (from: number, to: number, code = 'on_queue', agent = 'a'): AgentActivity => ({
  agent,
  start: at(from),
  end: at(to),
  code,
});

describe('adherence and conformance', () => {
  it('late by a quarter of an hour and as long after: 75 % and 100 % (Cleveland, ICMI; wfmlabs.org)', () => {
    const rows = adherenceOf([shiftOf(480, 540)], [did(495, 555)], codes);
    expect(adherenceShare(rows)).toBe(0.75);
    expect(conformanceShare(rows)).toBe(1);
  });

  it('knows the meal as a meal: working through it is not adherent, and is overtime', () => {
    const shift = shiftOf(480, 1020, [['meal', 720, 780]]);
    const kept = adherenceOf([shift], [did(480, 720), did(720, 780, 'meal'), did(780, 1020)], codes);
    expect([adherenceShare(kept), conformanceShare(kept)]).toEqual([1, 1]);
    const through = adherenceOf([shift], [did(480, 1020)], codes);
    expect([adherenceShare(through), conformanceShare(through)]).toEqual([8 / 9, 9 / 8]);
  });

  it('gives a night shift to its first day, and work between two shifts to the nearer one', () => {
    const nights = [shiftOf(1320, 1800), { ...shiftOf(2760, 3240), date: '2026-03-03' }];
    const rows = adherenceOf(nights, [did(1320, 1860), did(2760, 3240)], codes);
    expect(rows.map(({ date, workedSeconds }) => [date, workedSeconds / 3600])).toEqual([
      ['2026-03-02', 9],
      ['2026-03-03', 8],
    ]);
  });

  it('counts nothing twice: adherent ≤ scheduled for any disjoint activity', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 400, max: 1100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        cut,
        fc.array(fc.constantFrom('on_queue', 'meal', 'sick'), { minLength: 8, maxLength: 8 }),
        (cuts, kinds) => {
          const marks = cuts.sort((a, b) => a - b);
          const activity = marks.slice(1).map((end, i) => did(marks[i] as number, end, kinds[i]));
          const [row] = adherenceOf([shiftOf(480, 1020, [['meal', 720, 780]])], activity, codes);
          expect(row?.adherentSeconds).toBeLessThanOrEqual(row?.scheduledSeconds as number);
          expect(row?.adherentSeconds).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('alignActuals', () => {
  const grid = buildGrid('UTC', 30, '2026-03-02', 1);
  const wide = buildGrid('UTC', 30, '2026-03-01', 2);
  const column = (value: number) => new Float64Array(gridLength(wide)).map((_, i) => value + i);
  const schedule: Schedule = {
    grid,
    named: true,
    shifts: [shiftOf(480, 540), shiftOf(480, 540, [], 'b')],
    coverage: [],
    solutions: [],
    violations: [],
    paidHours: 2,
    issues: [],
  };
  const align = (activity: AgentActivity[]) =>
    alignActuals({
      grid,
      history: {
        grid: wide,
        issues: [],
        queues: [
          {
            queue: 'voice',
            channel: 'voice',
            state: new Uint8Array(96).fill(2),
            openMinutes: new Uint8Array(96).fill(30),
            facts: { offered: column(0), handled: column(0), handleTime: column(0).map((n) => n * 200) },
            answerThreshold: null,
            shortAbandonThreshold: null,
          },
        ],
      },
      forecast: null,
      requirement: null,
      schedule,
      activity,
      activityCodes: STANDARD_ACTIVITY_CODES,
    });

  it('aligns by instant, and does not invent what no source knows', () => {
    const [queue] = align([]).queues;
    expect(queue?.offered[0]).toBe(48);
    expect(queue?.offered.at(-1)).toBe(95);
    expect(queue?.aht[10]).toBe(200);
    expect(queue?.forecastOffered.every(Number.isNaN)).toBe(true);
    expect(queue?.presentStaff.every(Number.isNaN)).toBe(true);
    expect([
      queue?.scheduledStaff[15],
      queue?.scheduledStaff[16],
      queue?.scheduledStaff[17],
      queue?.scheduledStaff[18],
    ]).toEqual([0, 2, 2, 0]);
  });

  it('counts who was there, and reports codes it does not know and doubled time', () => {
    const { queues, issues } = align([did(480, 495), did(490, 540, 'nap', 'a'), did(480, 540, 'on_queue', 'b')]);
    expect([queues[0]?.presentStaff[16], queues[0]?.presentStaff[17]]).toEqual([1.5, 1]);
    expect(issues.map(({ code }) => code)).toEqual(['ACTIVITY_CODE_UNKNOWN', 'ACTIVITY_OVERLAP']);
  });

  it('shares the people of a skill out by base staff', () => {
    const staff = (n: number) => new Int32Array(48).fill(n);
    const queue = (name: string, n: number) => ({ queue: name, skill: 'voice', baseStaff: staff(n) });
    const requirement = { grid, queues: [queue('one', 3), queue('two', 1)] } as never;
    const forecast = {
      grid,
      queues: [{ queue: 'one' }, { queue: 'two' }].map((q) => ({
        ...q,
        offered: column(0).slice(0, 48),
        aht: column(0).slice(0, 48),
      })),
    } as never;
    const { queues } = alignActuals({
      grid,
      history: null,
      forecast,
      requirement,
      schedule,
      activity: [],
      activityCodes: [],
    });
    expect(queues.map(({ scheduledStaff }) => scheduledStaff[16])).toEqual([1.5, 0.5]);
  });
});
