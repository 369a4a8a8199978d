/** Pixels of a row that a pointer or a finger can hit. */
export const rowHeight = (): number => (matchMedia('(pointer: coarse)').matches ? 36 : 28);
