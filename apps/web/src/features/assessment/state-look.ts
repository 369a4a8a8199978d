import type { ClauseState } from '@seatwise/core';
import type { Tone } from '../../parts/badge.tsx';

/** How a state looks; the glyph says what the colour says. */
export const STATE_LOOK: Readonly<Record<ClauseState, { readonly tone: Tone; readonly glyph: string }>> = {
  met: { tone: 'good', glyph: '✓' },
  unmet: { tone: 'danger', glyph: '✕' },
  partial: { tone: 'warn', glyph: '◐' },
  not_evaluated: { tone: 'quiet', glyph: '○' },
  insufficient: { tone: 'quiet', glyph: '◌' },
  not_applicable: { tone: 'quiet', glyph: '–' },
  stale: { tone: 'warn', glyph: '!' },
};
