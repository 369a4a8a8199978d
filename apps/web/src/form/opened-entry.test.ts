import { describe, expect, it } from 'vitest';
import { openedEntry } from './opened-entry.ts';

const keyOf = ({ id }: { id: string }) => id;
const [early, late] = [
  { id: 'early', n: 1 },
  { id: 'late', n: 2 },
];

describe('the entry that is open', () => {
  it('is the one of the list by its key, as the list holds it now', () => {
    const first = openedEntry(null, [early, late], keyOf, 'early');
    expect(first).toEqual({ key: 'early', entry: early });
    expect(openedEntry(first, [early, late], keyOf, 'early')).toBe(first);
    expect(openedEntry(first, [{ id: 'early', n: 9 }], keyOf, 'early')?.entry).toEqual({ id: 'early', n: 9 });
    expect(openedEntry(first, [early, late], keyOf, 'late')?.entry).toBe(late);
  });

  it('stays open when another takes it out of the list, until it is closed or another is opened', () => {
    const first = openedEntry(null, [early, late], keyOf, 'early');
    expect(openedEntry(first, [late], keyOf, 'early')).toBe(first);
    expect(openedEntry(first, [late], keyOf, undefined)).toBeNull();
    expect(openedEntry(first, [late], keyOf, 'night')).toBeNull();
    expect(openedEntry(null, [late], keyOf, 'early')).toBeNull();
  });
});
