import type { EditFact, Forecast } from '@seatwise/core';
import type { GridLayout } from './grid-layout.ts';

/** Contacts of each cell, or the mean handle time in seconds over its contacts; NaN where closed or not known. */
export function cellValues(
  { offsets, members, closed }: Pick<GridLayout, 'offsets' | 'members' | 'closed'>,
  { queues }: Forecast,
  fact: EditFact,
): Float64Array {
  const length = queues[0]?.offered.length ?? 0;
  return Float64Array.from(closed, (shut, cell) => {
    if (shut === 1) return Number.NaN;
    let [contacts, seconds, plain, known] = [0, 0, 0, 0];
    for (let k = offsets[cell] as number; k < (offsets[cell + 1] as number); k++) {
      const member = members[k] as number;
      const queue = queues[Math.floor(member / length)];
      const offered = queue?.offered[member % length] as number;
      const aht = queue?.aht[member % length] as number;
      if (fact === 'offered') contacts += offered;
      else if (!Number.isNaN(aht)) {
        contacts += offered;
        seconds += offered * aht;
        plain += aht;
        known++;
      }
    }
    if (fact === 'offered') return contacts;
    if (contacts > 0) return seconds / contacts;
    return known > 0 ? plain / known : Number.NaN;
  });
}

/** Beyond rounding: sums are made in another order here and there. */
export const differs = (one: number, other: number): boolean =>
  Number.isNaN(one) !== Number.isNaN(other) || Math.abs(one - other) > 1e-7 * Math.max(1, Math.abs(one));

/** 2 where what is shown is not kept yet, 1 where a kept layer made it other than the forecast beneath. */
export const cellMarks = (base: Float64Array, kept: Float64Array, shown: Float64Array): Uint8Array =>
  Uint8Array.from(shown, (value, cell) => {
    if (differs(value, kept[cell] as number)) return 2;
    return differs(value, base[cell] as number) ? 1 : 0;
  });
