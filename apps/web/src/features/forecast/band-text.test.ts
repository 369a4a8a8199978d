import { describe, expect, it } from 'vitest';
import { makeFormatter } from '../../format/formatter.ts';
import { bandText } from './band-text.ts';

const { share } = makeFormatter('en');

describe('bandText', () => {
  it('is short where both sides are alike, and keeps a half percent', () => {
    expect(bandText({ lower: -0.1, upper: 0.1 }, share)).toBe('±10%');
    expect(bandText({ lower: -0.05, upper: 0.15 }, share)).toBe('−5% … +15%');
    expect(bandText({ lower: -0.025, upper: 0.025 }, share)).toBe('±2.5%');
  });
});
