import { SeatwiseError, SHRINKAGE_BASES, type ShrinkageItem } from '@seatwise/core';

const SCALE = 1_000_000_000;

/**
 * Fewest people of whom `baseStaff` remain when a share is lost: baseStaff ÷ (1 − share), rounded up.
 * Exact for shares with up to nine decimals: 21 at 30 % is 30, where binary fractions give 31.
 * @param baseStaff people in seat, whole, 0 or more
 * @param share 0 to below 1
 * @throws SeatwiseError REQUIREMENT_SHRINKAGE_INVALID
 */
export function grossUp(baseStaff: number, share: number): number {
  if (!(share >= 0 && share < 1)) throw new SeatwiseError('REQUIREMENT_SHRINKAGE_INVALID', { value: share });
  if (!Number.isSafeInteger(baseStaff) || baseStaff < 0)
    throw new RangeError(`baseStaff is ${baseStaff}; it must be a whole number from 0`);
  const left = BigInt(Math.round((1 - share) * SCALE));
  if (left === 0n) throw new SeatwiseError('REQUIREMENT_SHRINKAGE_INVALID', { value: share });
  return Number((BigInt(baseStaff) * BigInt(SCALE) + left - 1n) / left);
}

/**
 * Shrinkage of many items as one share. Items on the same base add up; successive bases (paid → scheduled → attended)
 * multiply: 15 % of paid, then 20 % of scheduled time leaves 0.85 × 0.80, a shrinkage of 32 %.
 * `notPlaced` leaves out what the schedule places itself.
 */
export function combineShrinkage(items: readonly ShrinkageItem[]): { notPlaced: number; total: number } {
  const left = (chosen: readonly ShrinkageItem[]) =>
    SHRINKAGE_BASES.reduce((product, base) => {
      const lost = chosen.filter((item) => item.base === base).reduce((sum, item) => sum + item.share, 0);
      if (!(lost >= 0 && lost < 1)) throw new SeatwiseError('REQUIREMENT_SHRINKAGE_INVALID', { value: lost });
      return product * (1 - lost);
    }, 1);
  const exact = (share: number) => Math.round(share * SCALE) / SCALE;
  return { notPlaced: exact(1 - left(items.filter((item) => !item.placedBySchedule))), total: exact(1 - left(items)) };
}
