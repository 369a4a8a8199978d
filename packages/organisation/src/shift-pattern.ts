import { SeatwiseError } from '@seatwise/core';

/** How a seat is kept open, and what one full-time person gives. */
export interface ShiftPattern {
  /** Hours of a year in which the seat is open: 8,760 for 24 × 7. */
  readonly openHours: number;
  /** Paid hours of one full-time person in a year: 1,984 in China since 2025 (248 days of 8 hours). */
  readonly paidHours: number;
  /** Share of paid hours that is not worked in the seat, 0 up to but not 1. */
  readonly shrinkage: number;
}

/** 365 days of 24 hours, 248 working days of 8 hours, 30 % shrinkage. */
export const AROUND_THE_CLOCK: ShiftPattern = { openHours: 8760, paidHours: 1984, shrinkage: 0.3 };

/**
 * Full-time people for one seat: open hours ÷ (paid hours × (1 − shrinkage)). One seat around the clock at 30 % shrinkage is
 * 8,760 ÷ (1,984 × 0.7) = 6.31.
 *
 * @throws SeatwiseError ORGANISATION_PATTERN_INVALID
 */
export function ftePerSeat({ openHours, paidHours, shrinkage }: ShiftPattern): number {
  const invalid = (value: string) => new SeatwiseError('ORGANISATION_PATTERN_INVALID', { value });
  if (!(openHours >= 0 && openHours <= 8784)) throw invalid(`openHours ${openHours}`);
  if (!(paidHours > 0 && paidHours <= 8784)) throw invalid(`paidHours ${paidHours}`);
  if (!(shrinkage >= 0 && shrinkage < 1)) throw invalid(`shrinkage ${shrinkage}`);
  return openHours / (paidHours * (1 - shrinkage));
}

/** Seats of one pattern. */
export interface SeatGroup {
  readonly seats: number;
  readonly pattern: ShiftPattern;
}

/** Full-time people for seats of several patterns. */
export const fteForSeats = (groups: readonly SeatGroup[]): number =>
  groups.reduce((sum, { seats, pattern }) => sum + seats * ftePerSeat(pattern), 0);
