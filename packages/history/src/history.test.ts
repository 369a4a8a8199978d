import { addDays, businessCalendar, resolveLocal } from '@seatwise/calendar';
import { gridLength, INTERVAL_STATE, type IntervalRecords, intervalIndex } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { aggregateHistory, buildHistory, inferOpeningHours } from './index.ts';

const zone = 'America/New_York';
const calendar = businessCalendar({ country: null, events: [] });

function at(date: string, minutes: number): number {
  const resolved = resolveLocal({ date, minutes, seconds: 0 }, zone);
  if (resolved.kind !== 'single') throw new Error('test times are single');
  return resolved.instant;
}

/** Rows of one queue every five minutes from 07:00 to 21:05 on weekdays of three weeks, `skip` left out. */
function records(
  file: string,
  offered: number,
  skip: (day: string, minutes: number) => boolean = () => false,
): IntervalRecords {
  const start: number[] = [];
  for (let day = 0; day < 19; day++) {
    const date = addDays('2003-03-03', day);
    if (day % 7 > 4) continue;
    for (let minutes = 420; minutes <= 1260; minutes += 5) if (!skip(date, minutes)) start.push(at(date, minutes));
  }
  return {
    file,
    queues: [{ id: 'bank', channel: 'voice' }],
    queue: new Int32Array(start.length),
    start: Float64Array.from(start),
    row: Int32Array.from(start, (_, i) => i + 2),
    facts: { offered: new Float64Array(start.length).fill(offered) },
    thresholds: { answerThreshold: null, shortAbandonThreshold: null },
    intervalMinutes: 5,
  };
}

const build = (...layers: IntervalRecords[]) => buildHistory({ layers, zone, openingHours: null, calendar });

describe('buildHistory', () => {
  it('tells closed, missing and zero apart', () => {
    const history = build(records('a.csv', 0, (day, minutes) => day === '2003-03-11' && minutes === 600));
    const bank = history.queues[0];
    const state = (day: string, minutes: number) => bank?.state[intervalIndex(history.grid, at(day, minutes))];
    expect(state('2003-03-11', 600)).toBe(INTERVAL_STATE.missing);
    expect(state('2003-03-11', 605)).toBe(INTERVAL_STATE.observed);
    expect(state('2003-03-11', 300)).toBe(INTERVAL_STATE.closed);
    expect(state('2003-03-08', 600)).toBe(INTERVAL_STATE.closed); // a Saturday
    expect(history.issues).toMatchObject([{ code: 'HISTORY_GAP', params: { count: 1 } }]);
  });

  it('the newest layer wins, and leaving it out restores what it covered', () => {
    const base = records('a.csv', 10);
    const correction = records('b.csv', 99, (day) => day !== '2003-03-04');
    const both = build(base, correction);
    const offered = both.queues[0]?.facts.offered as Float64Array;
    expect(offered[intervalIndex(both.grid, at('2003-03-04', 600))]).toBe(99);
    expect(offered[intervalIndex(both.grid, at('2003-03-05', 600))]).toBe(10);
    expect(build(base)).toEqual(build(base));
    expect(build(base).queues[0]?.facts.offered?.[intervalIndex(both.grid, at('2003-03-04', 600))]).toBe(10);
  });

  it('reads the opening hours from the rows, to the interval', () => {
    expect(inferOpeningHours(build(records('a.csv', 5)), calendar)[0]?.weekly[0]).toEqual([
      { open: '07:00', close: '21:05' },
    ]);
  });
});

describe('aggregateHistory', () => {
  it('adds facts and open minutes: the half hour at 21:00 has five open minutes', () => {
    const history = aggregateHistory(build(records('a.csv', 7)), 30);
    const bank = history.queues[0];
    const nine = intervalIndex(history.grid, at('2003-03-04', 1260));
    expect([bank?.openMinutes[nine], bank?.facts.offered?.[nine]]).toEqual([5, 7]);
    const noon = intervalIndex(history.grid, at('2003-03-04', 720));
    expect([bank?.openMinutes[noon], bank?.facts.offered?.[noon]]).toEqual([30, 42]);
    expect(bank?.state).toHaveLength(gridLength(history.grid));
  });

  it('an interval with a missing part is missing, and finer than the rows is refused', () => {
    const fine = build(records('a.csv', 7, (day, minutes) => day === '2003-03-11' && minutes === 600));
    const history = aggregateHistory(fine, 30);
    const ten = intervalIndex(history.grid, at('2003-03-11', 600));
    expect(history.queues[0]?.state[ten]).toBe(INTERVAL_STATE.missing);
    expect(history.queues[0]?.facts.offered?.[ten]).toBeNaN();
    expect(() => aggregateHistory(history, 15)).toThrow('HISTORY_INTERVAL_TOO_FINE');
  });
});
