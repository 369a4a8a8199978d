/** Short, enough, or to spare: half a person to spare is still just enough. */
export function gapState(gap: number): 'under' | 'met' | 'over' {
  if (gap < -0.005) return 'under';
  return gap > 0.5 ? 'over' : 'met';
}

/** The state as a glyph, so that colour only repeats it. */
export function gapGlyph(gap: number): string {
  return { under: '▼', met: '✓', over: '▲' }[gapState(gap)];
}
