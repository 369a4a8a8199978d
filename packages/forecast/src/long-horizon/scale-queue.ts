import type { IntervalGrid, LocalDate, QueueForecast } from '@seatwise/core';

/** A queue's forecast with the contacts of each day, and their bounds, times a factor. */
export function scaleQueue(
  grid: IntervalGrid,
  queue: QueueForecast,
  factorOn: (date: LocalDate) => number,
): QueueForecast {
  const factors = new Float64Array(queue.offered.length);
  for (const [d, date] of grid.days.entries()) factors.fill(factorOn(date), grid.dayOffsets[d], grid.dayOffsets[d + 1]);
  const scaled = (column: Float64Array) => column.map((value, i) => value * (factors[i] as number));
  return {
    ...queue,
    offered: scaled(queue.offered),
    lower80: scaled(queue.lower80),
    upper80: scaled(queue.upper80),
    lower95: scaled(queue.lower95),
    upper95: scaled(queue.upper95),
  };
}
