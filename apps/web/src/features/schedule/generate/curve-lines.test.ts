import { describe, expect, it } from 'vitest';
import { curveLines, gapOf } from './curve-lines.ts';

describe('the curve of a search', () => {
  it('holds each value until the next, from the left edge to the right', () => {
    const lines = curveLines(
      [
        { seconds: 0, cost: 200, bound: null },
        { seconds: 5, cost: 120, bound: 100 },
        { seconds: 10, cost: 110, bound: 100 },
      ],
      100,
      50,
    );
    expect(lines?.low).toBe(100);
    expect(lines?.high).toBeCloseTo(205);
    expect(lines?.cost).toBe('M0.0 2.4H50.0V40.5H100.0V45.2H100');
    expect(lines?.bound).toBe('M50.0 50.0H100.0V50.0H100');
  });

  it('cuts a first cost of many times the last, and waits for one', () => {
    expect(curveLines([{ seconds: 1, cost: null, bound: null }], 100, 50)).toBeNull();
    const steep = curveLines(
      [
        { seconds: 0, cost: 1e6, bound: 90 },
        { seconds: 4, cost: 100, bound: 95 },
      ],
      100,
      50,
    );
    expect(steep?.high).toBeLessThan(300);
  });

  it('tells the gap as a share of the bound', () => {
    expect(gapOf(110, 100)).toBeCloseTo(0.1);
    expect(gapOf(0, 0)).toBe(0);
    expect(gapOf(5, 0)).toBeNull();
    expect(gapOf(null, 4)).toBeNull();
  });
});
