/** How the approval of a metric looks; the glyph says what the colour says. */
export const METRIC_STATE_LOOK = {
  approved: { tone: 'good', glyph: '✓' },
  draft: { tone: 'warn', glyph: '◐' },
  retired: { tone: 'quiet', glyph: '–' },
} as const;
