import { describe, expect, it } from 'vitest';
import { type DrawnRows, drawnRows } from './row-keys.ts';

const keysOf = ({ first, count, base }: DrawnRows) => Array.from({ length: count }, (_, i) => first + i - base);

describe('keys of rows', () => {
  it('stay with their rows over a short way, and with their places after a jump', () => {
    const start = drawnRows(null, 40, 4);
    expect(keysOf(start)).toEqual([0, 1, 2, 3]);
    const near = drawnRows(start, 41, 4);
    expect(keysOf(near)).toEqual([1, 2, 3, 4]);
    const far = drawnRows(near, 900, 4);
    expect(keysOf(far)).toEqual(keysOf(near));
    const back = drawnRows(far, 2, 5);
    expect(keysOf(back)).toEqual([1, 2, 3, 4, 5]);
  });
});
