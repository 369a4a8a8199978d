import { describe, expect, it } from 'vitest';
import { applyAct, entryChanges } from './list-document.ts';

const keyOf = ({ id }: { id: string }) => id;
const LIST = [
  { id: 'a', n: 1 },
  { id: 'b', n: 2 },
];

describe('a list saved as a whole', () => {
  it('takes one change at a time', () => {
    expect(applyAct(LIST, { key: 'a', item: { id: 'a', n: 9 } }, keyOf)).toEqual([{ id: 'a', n: 9 }, LIST[1]]);
    expect(applyAct(LIST, { key: null, item: { id: 'c', n: 3 } }, keyOf)).toEqual([...LIST, { id: 'c', n: 3 }]);
    expect(applyAct(LIST, { key: 'b', item: null }, keyOf)).toEqual([LIST[0]]);
  });

  it('never holds one key twice', () => {
    expect(applyAct(LIST, { key: 'a', item: { id: 'b', n: 5 } }, keyOf)).toEqual([{ id: 'b', n: 5 }]);
    expect(applyAct(LIST, { key: null, item: { id: 'b', n: 5 } }, keyOf)).toEqual([LIST[0], { id: 'b', n: 5 }]);
  });

  it('says what differs between two readings', () => {
    expect(
      entryChanges(
        LIST,
        [
          { id: 'b', n: 4 },
          { id: 'c', n: 3 },
        ],
        keyOf,
      ),
    ).toEqual([
      { key: 'a', before: LIST[0], after: null },
      { key: 'b', before: LIST[1], after: { id: 'b', n: 4 } },
      { key: 'c', before: null, after: { id: 'c', n: 3 } },
    ]);
  });
});
