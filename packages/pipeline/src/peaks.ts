import { gridLength, type Requirement } from '@seatwise/core';

/** Largest sum over queues of one staff column, over all intervals. */
function peakOf(requirement: Requirement, column: 'baseStaff' | 'headCount'): number {
  let peak = 0;
  for (let i = 0; i < gridLength(requirement.grid); i++) {
    const sum = requirement.queues.reduce((total, queue) => total + (queue[column][i] as number), 0);
    if (sum > peak) peak = sum;
  }
  return peak;
}

/** Seats that the plan needs: the most people in seat at once. */
export const peakBaseStaff = (requirement: Requirement): number => peakOf(requirement, 'baseStaff');

/** Heads to employ for the busiest interval, all shrinkage counted. */
export const peakHeadCount = (requirement: Requirement): number => peakOf(requirement, 'headCount');
