import { dayStart } from '@seatwise/calendar';
import { type AgentActivity, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actualShrinkage,
  adherenceOf,
  adherenceOfStates,
  adherenceShare,
  adherenceStates,
  conformanceShare,
  type FloorEntry,
  secondsByState,
} from './index.ts';

const codes = new Map(STANDARD_ACTIVITY_CODES.map((code) => [code.id, code]));
const MINUTE = 60_000;
const DAY = Date.UTC(2026, 2, 2);
const FOREVER = Number.MAX_SAFE_INTEGER;

type Part = readonly [activity: string, from: number, to: number];

/** A shift of one agent; parts in minutes after `day`. */
const shiftOf = (parts: readonly Part[], agent = 'a', day = DAY, date = '2026-03-02'): Shift => ({
  id: `${agent}${day}`,
  agent,
  date,
  start: day + (parts[0]?.[1] ?? 0) * MINUTE,
  end: day + (parts.at(-1)?.[2] ?? 0) * MINUTE,
  skill: 'voice',
  activities: parts.map(([activity, from, to]) => ({
    activity,
    start: day + from * MINUTE,
    end: day + to * MINUTE,
    paid: activity !== 'meal',
    onQueue: activity === 'on_queue',
  })),
});
const did = (code: string, from: number, to: number, agent = 'a', day = DAY): AgentActivity => ({
  agent,
  code,
  start: day + from * MINUTE,
  end: day + to * MINUTE,
});
const states = (shifts: readonly Shift[], activity: readonly AgentActivity[], until = FOREVER) =>
  adherenceStates({ shifts, activity, codes, explanations: [], until });
const minutes = (segments: ReturnType<typeof states>) =>
  Object.fromEntries(Object.entries(secondsByState(segments)).map(([state, seconds]) => [state, seconds / 60]));

describe('adherence by state', () => {
  it('late by a quarter of an hour and as long after: 75 % in adherence, 100 % conformance (Cleveland, ICMI)', () => {
    const shifts = [shiftOf([['on_queue', 480, 540]])];
    // A colleague was on: the feed was alive, so the quarter of an hour is out and not unknown.
    const activity = [did('on_queue', 495, 555), did('on_queue', 470, 560, 'b')];
    const segments = states(shifts, activity);
    expect(minutes(segments)).toEqual({ in: 45, out: 15, unscheduled: 15, unknown: 0, explained: 0 });
    expect(adherenceOfStates(secondsByState(segments))).toBe(0.75);
    expect(conformanceShare(adherenceOf(shifts, activity, codes))).toBe(1);
  });

  it('calls time unknown in which nobody has a state, and leaves it out of the share', () => {
    const shifts = [shiftOf([['on_queue', 480, 600]])];
    const segments = states(shifts, [did('on_queue', 480, 540)]);
    expect(minutes(segments)).toEqual({ in: 60, out: 0, unscheduled: 0, unknown: 60, explained: 0 });
    expect(adherenceOfStates(secondsByState(segments))).toBe(1);
  });

  it('needs nobody to be logged in at a meal', () => {
    const shifts = [
      shiftOf([
        ['on_queue', 480, 720],
        ['meal', 720, 780],
        ['on_queue', 780, 1020],
      ]),
    ];
    const activity = [did('on_queue', 480, 720), did('on_queue', 780, 1020), did('on_queue', 0, 1440, 'b')];
    expect(minutes(states(shifts, activity))).toMatchObject({ in: 540, out: 0 });
    const through = states(shifts, [did('on_queue', 480, 1020)]);
    expect(minutes(through)).toMatchObject({ in: 480, out: 60 });
  });

  it('explains only with an approval', () => {
    const shifts = [shiftOf([['on_queue', 480, 540]])];
    const reason = { agent: 'a', start: DAY + 480 * MINUTE, end: DAY + 500 * MINUTE, reason: 'system down' };
    const of = (approvedBy: string | null) =>
      minutes(
        adherenceStates({
          shifts,
          activity: [did('other', 480, 500), did('on_queue', 500, 540)],
          codes,
          explanations: [{ ...reason, approvedBy }],
          until: FOREVER,
        }),
      );
    expect(of('lead')).toMatchObject({ in: 40, out: 0, explained: 20 });
    expect(of(null)).toMatchObject({ in: 40, out: 20, explained: 0 });
  });

  it('judges nothing after now', () => {
    const shifts = [shiftOf([['on_queue', 480, 540]])];
    expect(minutes(states(shifts, [did('on_queue', 480, 540)], DAY + 500 * MINUTE))).toMatchObject({ in: 20, out: 0 });
    expect(states(shifts, [], DAY)).toEqual([]);
  });

  it('counts a night across midnight for the day it began, and the hour that a clock change adds or takes', () => {
    const berlin = (date: string) => dayStart(date, 'Europe/Berlin');
    // 2026-10-25 has 25 hours, 2026-03-29 has 23: from 22:00 the day before to 06:00 is 9 and 7 hours.
    for (const [date, hours] of [
      ['2026-10-24', 9],
      ['2026-03-28', 7],
    ] as const) {
      const start = berlin(date) + 22 * 60 * MINUTE;
      const end = berlin(date === '2026-10-24' ? '2026-10-25' : '2026-03-29') + hoursOf(date) * 60 * MINUTE;
      const part = { activity: 'on_queue', start, end, paid: true, onQueue: true };
      const shift: Shift = { id: 'n', agent: 'a', date, start, end, skill: 'voice', activities: [part] };
      const segments = states([shift], [{ agent: 'a', code: 'on_queue', start, end }]);
      expect(secondsByState(segments).in / 3600).toBe(hours);
      expect(segments.every((segment) => segment.date === date)).toBe(true);
    }
  });

  it('agrees with the shares of agent-days wherever the feed has no holes', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 400, max: 1100 }), { minLength: 2, maxLength: 8 });
    const kind = fc.constantFrom('on_queue', 'meal', 'sick', 'other');
    fc.assert(
      fc.property(cut, fc.array(kind, { minLength: 9, maxLength: 9 }), (cuts, kinds) => {
        const ordered = [300, ...cuts.sort((a, b) => a - b), 1200];
        const activity = ordered.slice(1).map((to, i) => did(kinds[i] as string, ordered[i] as number, to));
        const shifts = [
          shiftOf([
            ['on_queue', 480, 720],
            ['meal', 720, 780],
            ['on_queue', 780, 1020],
          ]),
        ];
        const seconds = secondsByState(states(shifts, activity));
        expect(seconds.in + seconds.out).toBeCloseTo(540 * 60, 6);
        expect(adherenceOfStates(seconds)).toBeCloseTo(adherenceShare(adherenceOf(shifts, activity, codes)) ?? 0, 9);
      }),
      { numRuns: 200 },
    );
  });
});

/** Hours from local midnight to 06:00 on the day after `date`, as the clock change makes them. */
const hoursOf = (date: string): number => (date === '2026-10-24' ? 7 : 5);

describe('actualShrinkage', () => {
  const entry = (more: Partial<FloorEntry>): FloorEntry => ({
    id: 'e',
    kind: 'absence',
    agent: 'a',
    team: null,
    start: DAY + 480 * MINUTE,
    end: DAY + 1020 * MINUTE,
    code: 'sick',
    reason: '',
    by: 'lead',
    at: DAY,
    ...more,
  });
  const shifts = ['a', 'b', 'c', 'd'].map((agent) =>
    shiftOf(
      [
        ['on_queue', 480, 600],
        ['break', 600, 615],
        ['on_queue', 615, 1020],
      ],
      agent,
    ),
  );
  const window = { start: DAY, end: DAY + 1440 * MINUTE };
  const base = {
    shifts,
    activity: [],
    codes,
    teamOf: new Map([
      ['b', 'x'],
      ['c', 'x'],
    ]),
    bases: new Map(),
    window,
  };

  it('sets each code against its base', () => {
    const rows = actualShrinkage({
      ...base,
      entries: [entry({}), entry({ agent: null, team: 'x', kind: 'outage', code: 'other', end: DAY + 510 * MINUTE })],
      bases: new Map([
        ['break', 'attended'],
        ['sick', 'scheduled'],
      ]),
    });
    // Four people of nine hours: one sick all day; team x (two people) half an hour without systems; breaks of three.
    expect(rows).toEqual([
      { activity: 'break', base: 'attended', seconds: 2700, baseSeconds: 27 * 3600, share: 2700 / (27 * 3600) },
      { activity: 'other', base: 'scheduled', seconds: 3600, baseSeconds: 36 * 3600, share: 1 / 36 },
      { activity: 'sick', base: 'scheduled', seconds: 9 * 3600, baseSeconds: 36 * 3600, share: 0.25 },
    ]);
  });

  it('believes an entry before the feed, and the feed before the plan', () => {
    const activity = [did('on_queue', 480, 1020, 'a'), did('coaching', 480, 540, 'd')];
    const rows = actualShrinkage({ ...base, activity, entries: [entry({ end: DAY + 540 * MINUTE })] });
    const seconds = Object.fromEntries(rows.map((row) => [row.activity, row.seconds]));
    // A worked through the break by the feed; b, c and d have theirs by the plan.
    expect(seconds).toEqual({ sick: 3600, coaching: 3600, break: 3 * 900 });
  });

  it('is empty outside the window', () => {
    const later = { start: window.end, end: window.end + 1 };
    expect(actualShrinkage({ ...base, entries: [entry({})], window: later })).toEqual([]);
  });
});
