import { describe, expect, it } from 'vitest';
import { ROSTER_CODES } from '../../../words/matrix-codes.ts';
import { areaText } from './area-text.ts';
import { readCode } from './cell-kind.ts';
import { clear, copyBlock, pasteBlock, pasteCodes, setCode } from './gestures.ts';
import { matrixFixture, shiftOf } from './matrix.fixture.ts';
import { rowTotals } from './matrix-model.ts';
import { periodOf, periodsOf } from './periods.ts';
import { moved } from './selection.ts';

const LANGUAGES = Object.values(ROSTER_CODES);
const read = (text: string) => readCode(text, LANGUAGES);
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('codes', () => {
  it('are read in either language, with times, full-width too', () => {
    expect(read('早')).toEqual({ kind: 'early', from: null, to: null });
    expect(read(' e ')).toEqual({ kind: 'early', from: null, to: null });
    expect(read('早 08:30-17:30')).toEqual({ kind: 'early', from: 510, to: 1050 });
    expect(read('Ｎ２２：００')).toEqual({ kind: 'night', from: 1320, to: null });
    expect(read('8')).toEqual({ kind: null, from: 480, to: null });
    expect(read('–')?.kind).toBe('off');
    expect(read('休')?.kind).toBe('off');
    expect([read('飞'), read(''), read('E 29:00')?.from]).toEqual([null, null, null]);
  });

  it('name every kind once in each language', () => {
    for (const codes of LANGUAGES) expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length);
  });
});

describe('the matrix', () => {
  it('adds up hours, nights and weekends of what is shown', () => {
    const matrix = matrixFixture();
    expect(rowTotals(matrix, 0, 0, 6)).toEqual({ hours: 24, nights: 0, weekends: 0 });
    // 16:00 to 01:00 has three hours after 22:00.
    expect(rowTotals(matrix, 1, 0, 6)).toEqual({ hours: 16, nights: 1, weekends: 1 });
    expect(rowTotals(matrix, 1, 0, 4)).toEqual({ hours: 8, nights: 0, weekends: 0 });
    expect([...matrix.broken.keys()]).toEqual([7]);
  });

  it('is written as spreadsheets take it', () => {
    expect(areaText(matrixFixture(), at(0, 0, 1, 1), ROSTER_CODES['zh-CN'])).toBe(
      '早 08:00-17:00\t早 08:00-17:00\n中 11:00-20:00\t休',
    );
  });
});

describe('gestures', () => {
  it('set the form that the agent has most often; by the clock where one is typed', () => {
    const matrix = matrixFixture();
    const early = setCode(matrix, at(0, 3), { kind: 'early', from: null, to: null });
    expect(early.put).toEqual([{ ...shiftOf('2026-03-05-a', 'a', 3, 8) }]);
    expect(setCode(matrix, at(0, 3), { kind: null, from: 540, to: null }).put).toEqual([
      { ...shiftOf('2026-03-05-a', 'a', 3, 9) },
    ]);
  });

  it('take the form of the team, then of anybody, with a skill of the agent', () => {
    const matrix = matrixFixture();
    const middle = setCode(matrix, at(0, 3), { kind: 'middle', from: null, to: null });
    expect(middle.put[0]).toMatchObject({ agent: 'a', skill: 'voice', start: shiftOf('', 'a', 3, 11).start });
    const other = setCode(matrix, at(2, 3), { kind: 'early', from: null, to: null });
    expect(other.put[0]).toMatchObject({ agent: 'c', skill: 'chat' });
    expect(setCode(matrix, at(2, 3), { kind: 'night', from: null, to: null })).toMatchObject({ put: [], unknown: 1 });
  });

  it('fill a whole day with leave of the paid length', () => {
    const { put } = setCode(matrixFixture(), at(0, 0), { kind: 'leave', from: null, to: null });
    expect(put).toMatchObject([{ id: 's1', activities: [{ activity: 'leave', onQueue: false }] }]);
    expect(((put[0]?.end ?? 0) - (put[0]?.start ?? 0)) / 3_600_000).toBe(8);
  });

  it('copy a week to somebody else: pauses and clocks stay, ids are free, what stood there is replaced', () => {
    const matrix = matrixFixture();
    const gesture = pasteBlock(matrix, at(1, 0), copyBlock(matrix, at(0, 0, 0, 6), false));
    expect(gesture.put).toEqual([
      { ...shiftOf('s4', 'b', 0, 8) },
      { ...shiftOf('2026-03-03-b', 'b', 1, 8) },
      { ...shiftOf('2026-03-04-b', 'b', 2, 9) },
    ]);
    expect(gesture.remove).toEqual(['s5']);
    expect(gesture.clipped).toBe(0);
  });

  it('move what was cut, fill an area, and tell what lies outside or is locked', () => {
    const matrix = matrixFixture();
    const moved = pasteBlock(matrix, at(2, 0), copyBlock(matrix, at(0, 0), true));
    expect([moved.put.map(({ id, agent }) => `${id} ${agent}`), moved.remove]).toEqual([['2026-03-02-c c'], ['s1']]);
    const filled = pasteBlock(matrix, at(0, 3, 2, 4), copyBlock(matrix, at(0, 0), false));
    expect(filled.put).toHaveLength(6);
    const clipped = pasteBlock(matrix, at(2, 5), copyBlock(matrix, at(0, 0, 1, 2), false));
    expect([clipped.put.length, clipped.clipped, clipped.locked]).toEqual([1, 4, 1]);
    expect(clear(matrix, at(0, 0, 0, 2)).remove).toEqual(['s1', 's2', 's3']);
  });

  it('paste codes of another program; empty cells change nothing', () => {
    const rows = [
      [read('晚'), undefined],
      [null, read('休')],
    ];
    const gesture = pasteCodes(matrixFixture(), at(0, 0), rows);
    expect(gesture).toMatchObject({
      put: [{ id: 's1', start: shiftOf('', 'a', 0, 16).start }],
      remove: [],
      unknown: 1,
    });
  });
});

describe('the selection', () => {
  const bounds = { rows: 50, from: 7, to: 13, page: 10 };
  const key = (name: string, more = {}) => ({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, ...more });
  const start = { row: 2, day: 8, toRow: 2, toDay: 8 };

  it('moves, jumps and extends within what is shown', () => {
    expect(moved(start, key('ArrowLeft'), bounds)).toEqual({ row: 2, day: 7, toRow: 2, toDay: 7 });
    expect(moved(start, key('ArrowRight', { ctrlKey: true }), bounds)).toMatchObject({ day: 13, row: 2 });
    expect(moved(start, key('ArrowDown', { shiftKey: true }), bounds)).toEqual({ row: 2, day: 8, toRow: 3, toDay: 8 });
    expect(moved(start, key('End', { shiftKey: true }), bounds)).toMatchObject({ day: 8, toDay: 13 });
    expect(moved(start, key('Home', { ctrlKey: true }), bounds)).toMatchObject({ row: 0, day: 7 });
    expect(moved(start, key('PageUp'), bounds)).toMatchObject({ row: 0 });
    expect(moved(start, key('a', { ctrlKey: true }), bounds)).toEqual({ row: 0, day: 7, toRow: 49, toDay: 13 });
    expect(moved(start, key('x'), bounds)).toBeNull();
  });
});

describe('weeks and months', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03'];
  it('begin on Monday and on the 1st, cut to the days there are', () => {
    expect(periodsOf(days, 'week').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(periodsOf(days, 'month').map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 3],
    ]);
    expect(periodOf(periodsOf(days, 'week'), days, '2026-03-03').key).toBe('2026-03-02');
    expect(periodOf(periodsOf(days, 'week'), days, undefined).key).toBe('2026-02-28');
  });
});
