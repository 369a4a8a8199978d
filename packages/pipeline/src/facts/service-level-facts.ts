import {
  type Artefact,
  type Channel,
  gridEnd,
  type History,
  INTERVAL_STATE,
  type PlanningFact,
  type ServiceGoal,
} from '@seatwise/core';
import { goalMetricId, metricDefinition, valueOfRows } from '@seatwise/metrics';
import { completeMonths } from './complete-months.ts';

/**
 * Service level against the goal by month, of the queue furthest below, and the share of intervals at goal, of the lowest
 * queue. Only queues whose facts were counted at the goal's threshold; none where a queue was not.
 */
export function serviceLevelFacts(history: Artefact<History>, goal: ServiceGoal): PlanningFact[] {
  const { grid, queues } = history.payload;
  const { serviceLevel: target, answerThreshold } = goal;
  if (target === undefined || queues.some((queue) => queue.answerThreshold !== answerThreshold)) return [];
  const definition = metricDefinition(goalMetricId(goal));
  const levelOf = (queue: History['queues'][number], from: number, to: number): number | null => {
    const totals: Record<string, number> = {};
    for (const [name, values] of Object.entries(queue.facts)) {
      let sum = 0;
      for (let i = from; i < to; i++) sum += Number.isNaN(values[i] as number) ? 0 : (values[i] as number);
      totals[name] = sum;
    }
    return valueOfRows(definition, [totals]);
  };
  const lowest = (values: readonly (number | null)[]) =>
    values.reduce<number | null>((least, value) => (value === null ? least : Math.min(least ?? value, value)), null);
  const months = completeMonths(grid);
  const window = { start: grid.start, end: gridEnd(grid) };
  const facts: PlanningFact[] = [];
  const add = (name: string, valueIn: (from: number, to: number) => number | null) => {
    const periods = months.map(({ start, from, to }) => ({ start, value: valueIn(from, to), n: to - from }));
    const value = valueIn(0, grid.dayOffsets.at(-1) as number);
    facts.push({ name, value, unit: 'share', window, artefact: history.id, series: [{ grain: 'month', periods }] });
  };
  add('service_level.less_goal', (from, to) => {
    const level = lowest(queues.map((queue) => levelOf(queue, from, to)));
    return level === null ? null : level - target;
  });
  add('service_level.intervals_at_goal', (from, to) =>
    lowest(queues.map((queue) => atGoal(queue, from, to, target, levelOf))),
  );
  const written = queues.filter(({ channel }) => TEXT.includes(channel));
  const first = lowest(written.map((queue) => levelOf(queue, 0, grid.dayOffsets.at(-1) as number)));
  if (first !== null)
    facts.push({ name: 'service_level.first_response', value: first, unit: 'share', window, artefact: history.id });
  return facts;
}

/** Channels whose first answer is written. */
const TEXT: readonly Channel[] = ['chat', 'email', 'message'];

/** Share of the open intervals with contacts whose own level reaches the target. */
function atGoal(
  queue: History['queues'][number],
  from: number,
  to: number,
  target: number,
  levelOf: (queue: History['queues'][number], from: number, to: number) => number | null,
): number | null {
  let [met, all] = [0, 0];
  for (let i = from; i < to; i++) {
    if (queue.state[i] !== INTERVAL_STATE.observed) continue;
    const level = levelOf(queue, i, i + 1);
    if (level === null) continue;
    all++;
    if (level >= target) met++;
  }
  return all === 0 ? null : met / all;
}
