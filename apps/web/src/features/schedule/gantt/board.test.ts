import { HOUR, type IntervalGrid, MINUTE, type Shift } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { axisOf, snap, timeOf, xOf } from './axis.ts';
import { labelOf } from './board-words.ts';
import { alongRow, firstOf, type GanttRow } from './gantt-row.ts';
import { overlapOf, pull, sameWork } from './grip.ts';
import { coverWith, worstOf } from './live-cover.ts';

/** Two days of half hours in UTC. */
const grid: IntervalGrid = {
  zone: 'UTC',
  intervalMinutes: 30,
  start: 0,
  days: ['1970-01-01', '1970-01-02'],
  dayOffsets: [0, 48, 96],
};
const part = (activity: string, start: number, end: number) => ({
  activity,
  start: start * HOUR,
  end: end * HOUR,
  paid: true,
  onQueue: activity === 'on_queue',
});
const shift: Shift = {
  id: 's',
  agent: 'li',
  date: '1970-01-01',
  start: 9 * HOUR,
  end: 12 * HOUR,
  skill: 'voice',
  activities: [part('on_queue', 9, 10), part('break', 10, 10.25), part('on_queue', 10.25, 12)],
};
const row: GanttRow = { key: 'li', agent: 'li', name: 'Li', note: '', shifts: [shift], broken: null };

describe('the axis', () => {
  it('goes over midnight with the last shift', () => {
    const late = { ...shift, end: 26.5 * HOUR };
    const axis = axisOf(grid, 0, [shift, late], 56);
    expect([axis.from, axis.to]).toEqual([0, 27 * HOUR]);
    expect(xOf(axis, 9 * HOUR)).toBe(504);
    expect(timeOf(axis, 28)).toBe(30 * MINUTE);
    expect(snap(9 * HOUR + 8 * MINUTE, 15)).toBe(9 * HOUR + 15 * MINUTE);
  });
});

describe('what is held', () => {
  it('moves by steps', () => {
    expect(pull(grid, shift, { kind: 'shift' }, 20 * MINUTE, 15)?.start).toBe(9.25 * HOUR);
    expect(pull(grid, shift, { kind: 'edge', edge: 'end' }, HOUR, 15)?.end).toBe(13 * HOUR);
    const moved = pull(grid, shift, { kind: 'part', index: 0 }, HOUR, 15) as Shift;
    expect(moved.activities[1]).toEqual(part('break', 11, 11.25));
    const longer = pull(grid, shift, { kind: 'part-edge', index: 0, edge: 'end' }, 15 * MINUTE, 5) as Shift;
    expect(longer.activities[1]?.end).toBe(10.5 * HOUR);
    expect(pull(grid, shift, { kind: 'shift' }, -10 * HOUR, 15)).toBeNull();
    expect(sameWork(shift, moved)).toBe(false);
    expect(sameWork(shift, { ...shift })).toBe(true);
    expect(overlapOf(shift, [{ ...shift, id: 't' }])?.id).toBe('t');
    expect(overlapOf(shift, [{ ...shift, id: 't', start: shift.end, end: shift.end + 1 }])).toBeUndefined();
  });
});

describe('cover by difference', () => {
  it('is what counting anew gives', () => {
    const none = new Float64Array(96);
    const all = () => true;
    const before = coverWith(grid, none, [], [shift], all);
    expect([...before.slice(18, 24)]).toEqual([1, 1, 0.5, 1, 1, 1]);
    const later = pull(grid, shift, { kind: 'shift' }, HOUR, 15) as Shift;
    expect(coverWith(grid, before, [shift], [later], all)).toEqual(coverWith(grid, none, [], [later], all));
    expect(coverWith(grid, before, [shift], [], () => false)).toEqual(before);
    const need = Float64Array.from({ length: 96 }, (_, i) => (i === 20 ? 2 : 1));
    expect(worstOf(need, before, 18, 24)).toEqual({ interval: 20, short: 1.5 });
    expect(worstOf(need, before, 18, 20).short).toBe(0);
  });
});

describe('the label of an activity', () => {
  const words = { name: (one: string) => one, short: (one: string) => one.slice(0, 2), time: String };
  it('is the whole name where there is room, else two characters, else nothing', () => {
    expect(labelOf(words, 'On queue', 80, 56)).toBe('On queue');
    expect(labelOf(words, 'On queue', 40, 56)).toBe('On');
    expect(labelOf(words, 'On queue', 20, 56)).toBe('');
    expect(labelOf(words, '用餐', 30, 56)).toBe('用餐');
  });

  it('is two characters everywhere where hours are narrow', () => {
    expect(labelOf(words, 'On queue', 80, 24)).toBe('On');
    expect(labelOf(words, 'On queue', 20, 24)).toBe('');
  });
});

describe('a choice', () => {
  it('steps through shift and what is placed in it, and stays at the ends', () => {
    const whole = firstOf(row);
    const pause = alongRow(row, whole, 1);
    expect(pause).toEqual({ row: 'li', shift: 's', part: 0 });
    expect(alongRow(row, pause, 1)).toEqual(pause);
    expect(alongRow(row, pause, -1)).toEqual(whole);
    expect(alongRow({ ...row, shifts: [] }, whole, 1)).toEqual({ row: 'li', shift: null, part: -1 });
  });
});
