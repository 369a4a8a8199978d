import { SeatwiseError } from '@seatwise/core';

/** Refuses a write of who has seen another state than there is. @throws SeatwiseError STORAGE_CONFLICT */
export function assertSeen<Seen extends number | string>(subject: string, expected: Seen, found: Seen): void {
  if (expected !== found) throw new SeatwiseError('STORAGE_CONFLICT', { subject, expected, found });
}

/** Whether a write failed because somebody else was first. */
export const isConflict = (error: unknown): boolean =>
  error instanceof SeatwiseError && error.code === 'STORAGE_CONFLICT';
