import { type ForecastEdit, intervalStart, MINUTE } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import type { SheetChange } from '../../../parts/sheet/change.ts';
import { readEntry } from '../../../parts/sheet/entry.ts';
import { applyEntry, pasteBlock } from '../../../parts/sheet/operations.ts';
import { between } from '../../../parts/sheet/place.ts';
import { cellValues } from './cell-values.ts';
import { type DraftStep, draftOf, squash } from './draft.ts';
import { type GridLayout, layOutDays, layOutPeriods } from './grid-layout.ts';
import { madeForecast } from './made-forecast.fixture.ts';
import { conflictsOf, withoutSpans } from './merge.ts';
import { stagesOf, withDraft } from './stages.ts';

const base = madeForecast();
const open = base.queues.map(({ openMinutes }) => openMinutes);
const context = { grid: base.grid, queues: ['a', 'b'], fact: 'offered' as const };
const days = layOutDays(base.grid, open, 0, 60);
const sheetOf = (layout: GridLayout, forecast = base) => ({
  size: { rows: layout.rowDays.length, columns: layout.columns },
  values: cellValues(layout, forecast, 'offered'),
  readOnly: layout.closed,
  least: 0,
  blank: 0,
});
const must = (change: SheetChange | null): SheetChange => {
  if (!change) throw new Error('nothing changed');
  return change;
};
/** Types a text over the rectangle of two cells. */
function typed(
  text: string,
  [r1, c1]: [number, number],
  [r2, c2] = [r1, c1],
  layout = days,
  forecast = base,
): DraftStep {
  const entry = readEntry(text);
  if (!entry) throw new Error(text);
  const range = between({ row: r1, column: c1 }, { row: r2, column: c2 });
  return draftOf(
    must(applyEntry(sheetOf(layout, forecast), range, { row: r1, column: c1 }, entry).change),
    layout,
    context,
  );
}
const rowOf = (steps: readonly DraftStep[], row: number, layout = days) =>
  [...cellValues(layout, withDraft(base, steps, null), 'offered')].slice(
    row * layout.columns,
    (row + 1) * layout.columns,
  );

describe('a gesture', () => {
  it('becomes one edit that gives the very numbers of the sheet', () => {
    const block = [
      ['1', '2'],
      ['3', '4'],
    ];
    const range = between({ row: 0, column: 1 }, { row: 0, column: 1 });
    const step = draftOf(must(pasteBlock(sheetOf(days), range, block).change), days, context);
    expect(step).toHaveLength(1);
    expect(step[0]).toMatchObject({ kind: 'set', grain: 'total', value: 10 });
    expect(rowOf([step], 0)).toEqual([10, 1, 2, 10, 23]);
    expect(rowOf([step], 1)).toEqual([10, 3, 4, 10, 27]);
  });

  it('over a whole day keeps its shape, and lays out a day that holds nothing', () => {
    const shaped = typed('30', [0, 0]);
    expect(rowOf([shaped, typed('120', [0, 4], [0, 4], days, withDraft(base, [shaped], null))], 0)).toEqual([
      60, 20, 20, 20, 120,
    ]);
    const zero = typed('0', [0, 4]);
    expect(rowOf([zero], 0)).toEqual([0, 0, 0, 0, 0]);
    expect(rowOf([zero, typed('80', [0, 4])], 0)).toEqual([20, 20, 20, 20, 80]);
  });

  it('by a percentage moves each interval once, a selected total too', () => {
    const step = typed('+10%', [0, 0], [1, 4]);
    expect(step).toMatchObject([{ kind: 'percent', grain: 'interval', value: 10 }]);
    for (const value of rowOf([step], 1).slice(0, 4)) expect(value).toBeCloseTo(11, 9);
    expect(typed('*1.1', [0, 0])[0]?.value).toBe(10);
  });

  it('leaves a total out where cells of its row are written as well', () => {
    expect(rowOf([typed('=5', [0, 2], [0, 4])], 0)).toEqual([10, 10, 5, 5, 30]);
  });

  it('on handle time moves its mean over contacts, and leaves contacts alone', () => {
    const values = cellValues(days, base, 'aht');
    const sheet = { ...sheetOf(days), values, least: 1, blank: null };
    const range = between({ row: 0, column: 1 }, { row: 0, column: 2 });
    const entry = { kind: 'set', value: 250 } as const;
    const { change } = applyEntry(sheet, range, { row: 0, column: 1 }, entry);
    const shown = withDraft(base, [draftOf(must(change), days, { ...context, fact: 'aht' })], null);
    expect([...cellValues(days, shown, 'aht').slice(0, 5)]).toEqual([100, 250, 250, 100, 175]);
    expect(cellValues(days, shown, 'offered')).toEqual(cellValues(days, base, 'offered'));
    const day = { row: 0, column: 4 };
    const whole = applyEntry(sheet, between(day, day), day, { kind: 'value', value: 50 }).change;
    const moved = withDraft(base, [draftOf(must(whole), days, { ...context, fact: 'aht' })], null);
    expect([...cellValues(days, moved, 'aht').slice(0, 5)]).toEqual([50, 50, 50, 50, 50]);
  });

  it('over all queues of a period keeps how they stand to each other', () => {
    const weeks = layOutPeriods(base.grid, open, 'week');
    const step = typed('720', [0, 2], [0, 2], weeks);
    expect(step).toMatchObject([{ kind: 'set', grain: 'total', value: 720, spans: [{ queue: 'a' }, { queue: 'b' }] }]);
    expect(rowOf([step], 0, weeks)).toEqual([240, 480, 720]);
  });
});

describe('saving', () => {
  it('makes one edit of values set one after another, the later one of a cell standing', () => {
    const steps = [typed('1', [0, 0]), typed('2', [0, 1]), typed('3', [0, 0])];
    const edits = squash(steps);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ value: 5, spans: [{ value: 3 }, { value: 2 }] });
    expect(rowOf([edits], 0)).toEqual(rowOf(steps, 0));
  });

  it('begins another edit where order matters', () => {
    const steps = [
      typed('1', [0, 0]),
      typed('100', [0, 4]),
      typed('2', [0, 1]),
      typed('+10%', [0, 1]),
      typed('5', [0, 2]),
    ];
    const edits = squash(steps);
    expect(edits.map(({ kind }) => kind)).toEqual(['set', 'set', 'set', 'percent', 'set']);
    for (const [k, value] of rowOf([edits], 0).entries()) expect(value).toBeCloseTo(rowOf(steps, 0)[k] as number, 9);
  });
});

describe('what others kept meanwhile', () => {
  const layer = (step: DraftStep, id: string): ForecastEdit => ({
    ...(step[0] as ForecastEdit),
    id,
    active: true,
    author: 'Tom',
    reason: 'lines down',
  });
  const mine = [typed('50', [0, 0]), typed('60', [1, 0]), typed('+10%', [3, 0], [3, 3])];
  const theirs = stagesOf(base, [layer(typed('7', [0, 0]), 'x'), layer(typed('8', [2, 0]), 'y')], null).kept;
  const merged = withDraft(theirs, mine, null);

  it('lies beneath the draft; only a cell that both wrote asks for a choice', () => {
    expect(conflictsOf(base, theirs, merged, mine)).toMatchObject([
      { span: { queue: 'a' }, was: 10, theirs: 7, mine: 50 },
    ]);
    const column = [0, 1, 2, 3].map((row) => cellValues(days, merged, 'offered')[row * 5]);
    expect(column.slice(0, 3)).toEqual([50, 60, 8]);
    expect(column[3]).toBeCloseTo(11, 9);
  });

  it('stands where the planner takes it', () => {
    const conflicts = conflictsOf(base, theirs, merged, mine);
    const steps = withoutSpans(mine, conflicts);
    expect(steps).toHaveLength(2);
    const column = [0, 1, 2].map((row) => cellValues(days, withDraft(theirs, steps, null), 'offered')[row * 5]);
    expect(column).toEqual([7, 60, 8]);
  });

  it('asks for nothing when both wrote the same', () => {
    const same = stagesOf(base, [layer(typed('50', [0, 0]), 'x')], null).kept;
    expect(conflictsOf(base, same, withDraft(same, mine, null), mine)).toEqual([]);
  });

  it('tells handle time as the sheet does: over the contacts that have one', () => {
    const halfKnown = (seconds: number, contacts = 10): typeof base => {
      const [first, ...others] = base.queues;
      if (!first) throw new Error('no queue');
      const [aht, offered] = [first.aht.slice(), first.offered.slice()];
      // From 08:00 to 10:00: handle time of the first hour alone is known.
      aht.set([seconds, Number.NaN], 8);
      offered.set([contacts, contacts], 8);
      return { ...base, queues: [{ ...first, aht, offered }, ...others] };
    };
    const from = intervalStart(base.grid, 8);
    const span = { queue: 'a', from, to: from + 120 * MINUTE, value: 150 };
    const steps: DraftStep[] = [[{ kind: 'set', fact: 'aht', grain: 'total', value: 150, spans: [span] }]];
    expect(conflictsOf(halfKnown(100), halfKnown(120), halfKnown(150), steps)).toMatchObject([
      { was: 100, theirs: 120, mine: 150 },
    ]);
    expect(conflictsOf(halfKnown(100, 0), halfKnown(120, 0), halfKnown(150, 0), steps)).toMatchObject([
      { was: 100, theirs: 120, mine: 150 },
    ]);
  });
});
