/** Colours of drawings; they stand on white in light and dark, so that printing shows the same. */
export const COLORS = { blue: '#2257D6', orange: '#D96117', ink: '#1B2231', grid: '#DDE1E7', soft: '#636C7C' } as const;
