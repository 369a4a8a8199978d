import { buildGrid, dayStart } from '@seatwise/calendar';
import { HOUR, MINUTE, type Shift } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  movePlaced,
  moveShift,
  partsOf,
  placeActivity,
  recodePlaced,
  removePlaced,
  resizePlaced,
  resizeShift,
  shiftToDay,
  splitShift,
} from '../editing.ts';

const grid = buildGrid('Asia/Shanghai', 30, '2026-11-02', 3);
const midnight = dayStart('2026-11-02', grid.zone);
const at = (hours: number) => midnight + hours * HOUR;
const STEP = 15 * MINUTE;

/** 09:00 to 18:00, a break at 10:30, a meal at 12:00. */
const shift: Shift = {
  id: 's',
  agent: 'li',
  date: '2026-11-02',
  start: at(9),
  end: at(18),
  skill: 'voice',
  activities: [
    { activity: 'on_queue', start: at(9), end: at(10.5), paid: true, onQueue: true },
    { activity: 'break', start: at(10.5), end: at(10.75), paid: true, onQueue: false },
    { activity: 'on_queue', start: at(10.75), end: at(12), paid: true, onQueue: true },
    { activity: 'meal', start: at(12), end: at(13), paid: false, onQueue: false },
    { activity: 'on_queue', start: at(13), end: at(18), paid: true, onQueue: true },
  ],
};
const read = ({ activities }: Shift) =>
  activities.map(({ activity, start, end }) => [activity, (start - midnight) / HOUR, (end - midnight) / HOUR]);

/** Activities follow each other without gap, from start to end. */
function expectWhole({ start, end, activities }: Shift) {
  let now = start;
  for (const one of activities) {
    expect(one.start).toBe(now);
    expect(one.end).toBeGreaterThan(one.start);
    now = one.end;
  }
  expect(now).toBe(end);
}

describe('a shift', () => {
  it('moves with its activities, over midnight to the next day, not out of the grid', () => {
    const later = moveShift(grid, shift, 16 * HOUR);
    expect([later?.date, later?.start, later?.activities[3]?.start]).toEqual(['2026-11-03', at(25), at(28)]);
    expect(moveShift(grid, shift, -10 * HOUR)).toBeNull();
    expect(shiftToDay(grid, shift, '2026-11-04')).toMatchObject({ date: '2026-11-04', start: at(57), end: at(66) });
    expect(shiftToDay(grid, shift, '2026-12-04')).toBeNull();
  });

  it('grows with more of the same and is cut when it shrinks', () => {
    expect(read(resizeShift(grid, shift, 'end', at(19), STEP) as Shift).at(-1)).toEqual(['on_queue', 13, 19]);
    expect(read(resizeShift(grid, shift, 'end', at(12.5), STEP) as Shift).at(-1)).toEqual(['meal', 12, 12.5]);
    expect(read(resizeShift(grid, shift, 'start', at(12.5), STEP) as Shift)[0]).toEqual(['meal', 12.5, 13]);
    expect(resizeShift(grid, shift, 'start', at(20), STEP)?.start).toBe(at(17.75));
    expect(resizeShift(grid, shift, 'end', at(2), STEP)?.end).toBe(at(9.25));
  });

  it('holds what is placed in it, up to its neighbours', () => {
    expect(partsOf(shift).placed.map(({ activity }) => activity)).toEqual(['break', 'meal']);
    expect(read(movePlaced(shift, 0, 5 * HOUR))[1]).toEqual(['break', 11.75, 12]);
    expect(read(movePlaced(shift, 1, -9 * HOUR))[2]).toEqual(['meal', 10.75, 11.75]);
    expect(read(resizePlaced(shift, 1, 'end', at(12.1), STEP))[3]).toEqual(['meal', 12, 12.25]);
    expect(read(removePlaced(shift, 0))[0]).toEqual(['on_queue', 9, 12]);
    expect(read(recodePlaced(shift, 0, { activity: 'meeting', paid: true, onQueue: false }))[1]?.[0]).toBe('meeting');
    const training = { activity: 'training', start: at(12.5), end: at(14), paid: true, onQueue: false };
    expect(read(placeActivity(shift, training)).slice(3)).toEqual([
      ['meal', 12, 12.5],
      ['training', 12.5, 14],
      ['on_queue', 14, 18],
    ]);
  });

  it('is cut in two', () => {
    const [first, second] = splitShift(grid, shift, at(12.5), 't') ?? [];
    expect([read(first as Shift).at(-1), read(second as Shift)[0], second?.id]).toEqual([
      ['meal', 12, 12.5],
      ['meal', 12.5, 13],
      't',
    ]);
    expect(splitShift(grid, shift, at(18), 't')).toBeNull();
  });

  it('stays whole whatever is done to it', () => {
    const quarter = fc.integer({ min: 0, max: 95 }).map((n) => midnight + n * STEP);
    const edit = fc.oneof(
      fc.record({ index: fc.nat(3), by: fc.integer({ min: -20, max: 20 }) }).map(
        ({ index, by }) =>
          (one: Shift) =>
            movePlaced(one, index, by * STEP),
      ),
      fc.record({ index: fc.nat(3), to: quarter, edge: fc.constantFrom('start' as const, 'end' as const) }).map(
        ({ index, to, edge }) =>
          (one: Shift) =>
            resizePlaced(one, index, edge, to, STEP),
      ),
      fc.record({ to: quarter, edge: fc.constantFrom('start' as const, 'end' as const) }).map(
        ({ to, edge }) =>
          (one: Shift) =>
            resizeShift(grid, one, edge, to, STEP) ?? one,
      ),
      fc.record({ start: quarter, steps: fc.integer({ min: 1, max: 8 }) }).map(
        ({ start, steps }) =>
          (one: Shift) =>
            placeActivity(one, { activity: 'training', start, end: start + steps * STEP, paid: true, onQueue: false }),
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let now = shift;
        for (const change of edits) {
          now = change(now);
          expectWhole(now);
        }
      }),
    );
  });
});
