import type { Publication } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { publishState } from './publish-state.ts';

const publication = (id: string, from: string, to: string): Publication => ({
  publicationId: `p-${id}`,
  kind: 'forecast',
  id,
  at: 0,
  actor: 'mia',
  reason: '',
  from,
  to,
});
const days = ['2026-11-01', '2026-11-02'];

describe('publishState', () => {
  it('knows the official one from a newer one and from days that were never published', () => {
    const october = publication('a', '2026-10-01', '2026-10-31');
    const november = publication('b', '2026-11-01', '2026-11-30');
    expect(publishState([october], 'a', days)).toEqual({ state: 'never', last: null });
    expect(publishState([november, october], 'b', days)).toEqual({ state: 'published', last: november });
    expect(publishState([november, october], 'c', days)).toEqual({ state: 'newer', last: november });
    // The same content published again after another one is official again.
    expect(publishState([publication('c', '2026-11-02', '2026-11-02'), november], 'b', days).state).toBe('newer');
  });
});
