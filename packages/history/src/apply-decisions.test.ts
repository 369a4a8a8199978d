import { buildGrid } from '@seatwise/calendar';
import { type AnomalyMark, type CleaningDecision, type History, INTERVAL_STATE, TEACHING } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { applyDecisions, cleaningRows } from './index.ts';

/** Three days of 24 hours, ten contacts an hour. */
const grid = buildGrid('UTC', 60, '2026-03-02', 3);
const history: History = {
  grid,
  queues: [
    {
      queue: 'q',
      channel: 'voice',
      state: new Uint8Array(72).fill(INTERVAL_STATE.observed),
      openMinutes: new Uint8Array(72).fill(60),
      facts: { offered: new Float64Array(72).fill(10), answered: new Float64Array(72).fill(9) },
      answerThreshold: null,
      shortAbandonThreshold: null,
    },
  ],
  issues: [],
};
const decision = (change: Partial<CleaningDecision>): CleaningDecision => ({
  queue: 'q',
  date: '2026-03-03',
  from: 0,
  to: 1440,
  action: 'accept',
  value: null,
  reason: 'line down',
  author: 'Li',
  ...change,
});
const offered = (cleaned: ReturnType<typeof applyDecisions>) =>
  cleaned.history.queues[0]?.facts.offered as Float64Array;

describe('applyDecisions', () => {
  it('without decisions it is the same history', () => {
    const cleaned = applyDecisions(history, []);
    expect(cleaned.history.queues[0]).toBe(history.queues[0]);
    expect(cleaned.teaching).toEqual([null]);
  });

  it('accept teaches nothing over its span of the clock, reject confirms it, the values stay', () => {
    const cleaned = applyDecisions(history, [
      decision({ from: 600, to: 690 }),
      decision({ date: '2026-03-04', action: 'reject' }),
    ]);
    const teaching = cleaned.teaching[0] as Uint8Array;
    expect([...teaching.subarray(24, 48)].flatMap((what, hour) => (what === TEACHING.nothing ? [hour] : []))).toEqual([
      10, 11,
    ]);
    expect([...teaching.subarray(48)].every((what) => what === TEACHING.confirmed)).toBe(true);
    expect(offered(cleaned)).toEqual(history.queues[0]?.facts.offered);
  });

  it('a replacement is laid out as usual contacts are, sums to its value, and leaves what came in alone', () => {
    const expected = new Float64Array(72).fill(8);
    expected.fill(24, 34, 36);
    const cleaned = applyDecisions(
      history,
      [decision({ from: 540, to: 720, action: 'replace', value: 140 })],
      [expected],
    );
    expect([...offered(cleaned).subarray(33, 36)]).toEqual([20, 60, 60]);
    expect(history.queues[0]?.facts.offered).toEqual(new Float64Array(72).fill(10));
    expect(cleaned.history.queues[0]?.facts.answered).toBe(history.queues[0]?.facts.answered);
    const usual = applyDecisions(history, [decision({ from: 540, to: 720, action: 'replace' })], [expected]);
    expect([...offered(usual).subarray(33, 36)]).toEqual([8, 24, 24]);
    const even = applyDecisions(history, [decision({ from: 540, to: 720, action: 'replace', value: 9 })]);
    expect([...offered(even).subarray(33, 36)]).toEqual([3, 3, 3]);
  });

  it('the newest decision holds: a rejection takes a replacement back', () => {
    const cleaned = applyDecisions(history, [
      decision({ action: 'replace', value: 0 }),
      decision({ action: 'reject', reason: 'it was like this' }),
    ]);
    expect(offered(cleaned)).toEqual(history.queues[0]?.facts.offered);
    expect(cleaned.teaching[0]?.[24]).toBe(TEACHING.confirmed);
  });

  it('a withdrawal leaves nothing decided: values, teaching and events are as found', () => {
    const made = [
      decision({ action: 'replace', value: 0 }),
      decision({ action: 'outage', date: '2026-03-04' }),
      decision({ action: 'promotion', date: '2026-03-02', from: 600, to: 720 }),
    ];
    const undone = made.map((one) => ({ ...one, action: 'withdraw' as const, value: null, reason: 'a slip' }));
    const cleaned = applyDecisions(history, [...made, ...undone]);
    expect(offered(cleaned)).toEqual(history.queues[0]?.facts.offered);
    expect([...(cleaned.teaching[0] as Uint8Array)].every((what) => what === TEACHING.asFound)).toBe(true);
    expect(cleaned.events).toEqual([]);
    expect(cleaningRows(history, [], [...made, ...undone], cleaned)).toEqual([]);
    const part = applyDecisions(history, [decision({ action: 'outage' }), { ...undone[0], from: 0, to: 60 } as never]);
    expect(part.events).toHaveLength(1);
  });

  it('outages and promotions become events of the queue, until they are decided on again', () => {
    const outage = decision({ action: 'outage', reason: 'power cut' });
    const sale = decision({ action: 'promotion', date: '2026-03-04', reason: 'spring sale' });
    expect(applyDecisions(history, [outage, sale]).events).toEqual([
      {
        id: 'outage:q:2026-03-03',
        name: 'power cut',
        kind: 'outage',
        start: '2026-03-03',
        end: '2026-03-03',
        queues: ['q'],
      },
      {
        id: 'promotion:q:2026-03-04',
        name: 'spring sale',
        kind: 'promotion',
        start: '2026-03-04',
        end: '2026-03-04',
        queues: ['q'],
      },
    ]);
    expect(applyDecisions(history, [outage, decision({ action: 'reject' })]).events).toEqual([]);
  });

  it('tells of a queue that is not there, and leaves days outside alone', () => {
    const cleaned = applyDecisions(history, [decision({ queue: 'x' }), decision({ date: '2027-01-01' })]);
    expect(cleaned.issues).toMatchObject([{ code: 'HISTORY_UNKNOWN_QUEUE', params: { queue: 'x' } }]);
    expect(cleaned.teaching).toEqual([null]);
  });
});

describe('cleaningRows', () => {
  it('shows before, usual, after and why; a decision without a mark has a row of its own', () => {
    const mark: AnomalyMark = {
      queue: 'q',
      date: '2026-03-03',
      kind: 'interval',
      first: 34,
      end: 36,
      observed: 20,
      expected: 48,
      deviations: -8,
      limit: 6,
      explainedBy: null,
    };
    const decisions = [
      decision({ from: 600, to: 720, action: 'replace', value: 48 }),
      decision({ date: '2026-03-02', action: 'accept' }),
    ];
    const rows = cleaningRows(history, [mark], decisions, applyDecisions(history, decisions));
    expect(rows).toMatchObject([
      { date: '2026-03-02', kind: null, before: 240, usual: null, after: null, action: 'accept' },
      { date: '2026-03-03', from: 600, to: 720, before: 20, usual: 48, after: 48, action: 'replace', author: 'Li' },
    ]);
    const [undecided] = cleaningRows(history, [mark], [], applyDecisions(history, []));
    expect(undecided).toMatchObject({ before: 20, after: 20, action: null, reason: null });
    const again = [...decisions, decision({ from: 600, to: 720, action: 'withdraw' })];
    const [, taken] = cleaningRows(history, [mark], again, applyDecisions(history, again));
    expect(taken).toMatchObject({ before: 20, after: 20, action: null, reason: null });
  });
});
