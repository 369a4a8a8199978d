import { describe, expect, it } from 'vitest';
import { windowDays } from './window-text.ts';

describe('the days of a window', () => {
  it('ends with the last day that it holds', () => {
    expect(windowDays({ from: '2025-05-01T00:00:00+08:00', to: '2026-11-01T00:00:00+08:00' })).toEqual({
      from: '2025-05-01',
      to: '2026-10-31',
    });
    expect(windowDays({ from: '2026-10-31T00:00:00+08:00', to: '2026-10-31T16:00:00+08:00' })).toEqual({
      from: '2026-10-31',
      to: '2026-10-31',
    });
  });
});
