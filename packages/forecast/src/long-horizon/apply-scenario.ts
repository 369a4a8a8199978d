import type { Forecast, LocalDate, ScenarioChange } from '@seatwise/core';
import { scaleQueue } from './scale-queue.ts';

/** A forecast under one scenario: its changes multiply, day by day; contacts, customers and contact rate all move contacts alike. */
export function applyScenario(forecast: Forecast, changes: readonly ScenarioChange[]): Forecast {
  const { grid } = forecast;
  const queues = forecast.queues.map((queue) => {
    const own = changes.filter((change) => change.queue === null || change.queue === queue.queue);
    const factor = (date: LocalDate, handleTime: boolean): number =>
      own
        .filter(({ measure }) => (measure === 'aht') === handleTime)
        .filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to))
        .reduce((product, { percent }) => product * (1 + percent / 100), 1);
    const contacts = scaleQueue(grid, queue, (date) => factor(date, false));
    const aht = Float64Array.from(queue.aht);
    for (const [d, date] of grid.days.entries()) {
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++)
        aht[i] = (aht[i] as number) * factor(date, true);
    }
    return { ...contacts, aht };
  });
  return { ...forecast, queues };
}
