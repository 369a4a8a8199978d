import { describe, expect, it } from 'vitest';
import { OVERLAYS, readOverlays, writeOverlays } from './overlays.ts';

describe('overlays in the address', () => {
  it('says nothing of what is shown anyway, and comes back as it was', () => {
    expect(writeOverlays(readOverlays(undefined))).toBeUndefined();
    for (const shown of [new Set<never>(), new Set(OVERLAYS), new Set(['lastYear'] as const)]) {
      expect(readOverlays(writeOverlays(shown))).toEqual(shown);
    }
    expect([...readOverlays('published.nothing')]).toEqual(['published']);
  });
});
