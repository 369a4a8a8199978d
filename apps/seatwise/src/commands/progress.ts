import type { Progress } from '@seatwise/core';

/** A plain line on standard error for each step that begins. */
export function progressLine(tell: (line: string) => void): (progress: Progress) => void {
  return ({ done, total, label }) => {
    if (done < total) tell(`${Math.floor(done) + 1}/${total} ${label ?? ''}`);
  };
}
