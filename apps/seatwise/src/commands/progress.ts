import type { Progress } from '@seatwise/core';

/** A plain line on standard error for each step that begins. */
export function progressLine(tell: (line: string) => void): (progress: Progress) => void {
  return ({ done, total, label }) => {
    if (done < total) tell(`${Math.floor(done) + 1}/${total} ${label ?? ''}`);
  };
}

/** Says how far a long step is, each tenth once; silent for what is over at once. */
export function progressTeller(tell: (line: string) => void, label: string): (progress: Progress) => void {
  let told = 0;
  return ({ done, total }) => {
    const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
    if (total < LONG || tenth <= told) return;
    told = tenth;
    tell(`${label} ${tenth * 10} %`);
  };
}

/** Bytes or rows from which on a step is worth telling of. */
const LONG = 5000;
