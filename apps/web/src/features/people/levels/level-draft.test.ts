import { describe, expect, it } from 'vitest';
import type { SheetChange } from '../../../parts/sheet/change.ts';
import {
  editsOf,
  isLevel,
  levelMarks,
  levelValues,
  overStored,
  staleEdits,
  stepOf,
  withoutCells,
} from './level-draft.ts';

const agent = (id: string, ...levels: readonly (readonly [string, number])[]) => ({
  id,
  value: { skills: levels.map(([skill, level]) => ({ skill, level })) },
});
const table = {
  agents: [agent('li', ['care', 3]), agent('wang', ['card', 5], ['care', 1])],
  skills: [{ id: 'care' }, { id: 'card' }],
};
const change = (...cells: readonly (readonly [cell: number, before: number, after: number])[]): SheetChange => ({
  source: 'typed',
  entry: null,
  cells: Int32Array.from(cells, ([cell]) => cell),
  before: Float64Array.from(cells, ([, before]) => before),
  after: Float64Array.from(cells, ([, , after]) => after),
});
const none = Number.NaN;

describe('levels that are edited in the matrix', () => {
  it('are whole, from 1 to 5', () => {
    expect([0, 1, 2.5, 5, 6, none].filter(isLevel)).toEqual([1, 5]);
  });

  it('come to what was seen first and what shall hold last; what is as it was is no edit', () => {
    const steps = [
      stepOf(change([0, 3, 4], [1, none, 2]), table),
      stepOf(change([0, 4, 5], [3, 1, none]), table),
      stepOf(change([1, 2, none]), table),
    ];
    expect(editsOf(steps)).toEqual([
      { agent: 'li', skill: 'care', seen: 3, level: 5 },
      { agent: 'wang', skill: 'card', seen: 1, level: null },
    ]);
    expect(editsOf(steps.slice(0, 1))).toContainEqual({ agent: 'li', skill: 'card', seen: null, level: 2 });
  });

  it('show over what is stored, by person: rows may be others meanwhile', () => {
    const edits = editsOf([stepOf(change([0, 3, 4], [1, none, 2]), table)]);
    expect([...levelValues(table, edits)]).toEqual([4, 2, 1, 5]);
    expect([...levelMarks(table, edits)]).toEqual([2, 2, 0, 0]);
    const other = { ...table, agents: table.agents.toReversed() };
    expect([...levelValues(other, edits)]).toEqual([1, 5, 4, 2]);
    expect([...levelValues({ ...table, agents: table.agents.slice(1) }, edits)]).toEqual([1, 5]);
  });

  it('tell of cells that another has changed, and can do without them', () => {
    const steps = [stepOf(change([0, 3, 4], [1, none, 2]), table)];
    const stored = [agent('li', ['care', 1]), ...table.agents.slice(1)];
    const stale = staleEdits(editsOf(steps), stored);
    expect(stale).toEqual([{ agent: 'li', skill: 'care', seen: 3, level: 4, found: 1 }]);
    expect(editsOf(withoutCells(steps, stale))).toEqual([{ agent: 'li', skill: 'card', seen: null, level: 2 }]);
    expect(staleEdits(editsOf(steps), table.agents)).toEqual([]);
    const emptied = [agent('li'), ...table.agents.slice(1)];
    expect(overStored(editsOf(steps), emptied).map(({ seen, level }) => [seen, level])).toEqual([
      [null, 4],
      [null, 2],
    ]);
  });
});
