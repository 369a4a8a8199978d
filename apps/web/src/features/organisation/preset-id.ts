/** Readings of the ratios that the words know. */
export type PresetId = 'as-stated' | 'as-exemplified';
