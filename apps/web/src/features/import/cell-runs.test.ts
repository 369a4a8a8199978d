import { describe, expect, it } from 'vitest';
import { cellRuns } from './cell-runs.ts';

describe('runs of a day', () => {
  it('put equal neighbours together and leave out what nobody expects', () => {
    expect(cellRuns('..ooogs.z')).toEqual([
      { kind: 'observed', from: 2, length: 3 },
      { kind: 'gap', from: 5, length: 1 },
      { kind: 'spike', from: 6, length: 1 },
      { kind: 'zero', from: 8, length: 1 },
    ]);
    expect(cellRuns('')).toEqual([]);
  });
});
