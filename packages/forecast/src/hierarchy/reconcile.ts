import { type Forecast, type QueueForecast, type QueuePlace, SeatwiseError } from '@seatwise/core';
import { withOffered } from '../bounds/move-bounds.ts';
import { sigmaAt } from '../bounds/spread.ts';
import { type ForecastInput, forecastDemand } from '../forecast-demand.ts';
import { nodeHistory, nodeMasks, nodeName, nodeOpenMinutes } from './node-history.ts';
import { reconcileTree } from './reconcile-tree.ts';
import { buildHierarchy, type HierarchyNode } from './tree.ts';

export const RECONCILIATIONS = ['mint', 'top-down', 'bottom-up'] as const;
/**
 * `mint`: every level speaks, weighted by its back-tested variance (Wickramasuriya and others 2019, diagonal). `top-down`: the total's
 * forecast, shared out as the forecasts below it stand to each other (Athanasopoulos, Ahmed and Hyndman 2009). `bottom-up`: queues alone.
 */
export type Reconciliation = (typeof RECONCILIATIONS)[number];

export interface ReconciledForecast {
  /** Of the queues; intervals follow the reconciled day totals, bounds move along. */
  readonly forecast: Forecast;
  readonly nodes: readonly HierarchyNode[];
}

/** What to give `forecastDemand` (or a batch over threads) to forecast the nodes above the queues; null when there are none. */
export function nodeInput(input: ForecastInput, nodes: readonly HierarchyNode[]): ForecastInput | null {
  const history = nodeHistory(input.history, nodes);
  if (history.queues.length === 0) return null;
  const { grid, calendar, method } = input;
  const openMinutes = nodeOpenMinutes(input.openMinutes, nodes);
  // Handle time is the queues' own; nodes are forecast for their contacts.
  return {
    history,
    grid,
    openMinutes,
    calendar,
    aht: 1,
    compare: false,
    masked: nodeMasks(input.masked, nodes),
    ...(method === undefined ? {} : { method }),
  };
}

/**
 * Queues with the day totals on which every level agrees. Days on which a queue is closed stay empty.
 * @param above forecast of the nodes above the queues, from `nodeInput`; null where there are none
 */
export function reconcileForecasts(
  queues: Forecast,
  above: Forecast | null,
  nodes: readonly HierarchyNode[],
  how: Reconciliation = 'mint',
): Forecast {
  if (how === 'bottom-up' || above === null) return queues;
  const { grid } = queues;
  const byName = new Map(above.queues.map((queue) => [queue.queue, queue]));
  const said = nodes.map((node) =>
    node.level === 'queue' ? queues.queues[node.queues[0] as number] : byName.get(nodeName(node)),
  );
  const columns = queues.queues.map(({ offered }) => Float64Array.from(offered));
  const base = new Float64Array(nodes.length);
  const variance = new Float64Array(nodes.length);
  for (let d = 0; d < grid.days.length; d++) {
    const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
    for (const [n, forecast] of said.entries()) {
      base[n] = 0;
      for (let i = from; forecast && i < to; i++) base[n] = (base[n] as number) + (forecast.offered[i] as number);
      variance[n] = forecast ? dayVariance(forecast, base[n] as number, d) : Number.POSITIVE_INFINITY;
    }
    const values = how === 'mint' ? reconcileTree(nodes, base, variance) : shareOut(nodes, base, said);
    for (const [n, node] of nodes.entries()) {
      const was = base[n] as number;
      if (node.level !== 'queue' || was <= 0) continue;
      const column = columns[node.queues[0] as number] as Float64Array;
      for (let i = from; i < to; i++) column[i] = ((column[i] as number) * (values[n] as number)) / was;
    }
  }
  return { ...queues, queues: queues.queues.map((queue, q) => withOffered(grid, queue, columns[q] as Float64Array)) };
}

/** Variance of a day's sum around its forecast, as back-tested. */
function dayVariance({ spread }: QueueForecast, total: number, day: number): number {
  const sigma = spread ? sigmaAt(spread.day, spread.lead + day) : 0.2;
  return total + sigma * sigma * total * total;
}

/** The topmost forecast shared out by the forecasts below it, level by level. */
function shareOut(
  nodes: readonly HierarchyNode[],
  base: Float64Array,
  said: readonly (QueueForecast | undefined)[],
): Float64Array {
  const told = Float64Array.from(base);
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { children } = nodes[n] as HierarchyNode;
    if (!said[n]) told[n] = children.reduce((sum, child) => sum + (told[child] as number), 0);
  }
  const values = new Float64Array(nodes.length);
  values[0] = told[0] as number;
  for (let n = 0; n < nodes.length; n++) {
    const { children } = nodes[n] as HierarchyNode;
    const sum = children.reduce((all, child) => all + (told[child] as number), 0);
    for (const child of children) values[child] = sum > 0 ? ((values[n] as number) * (told[child] as number)) / sum : 0;
  }
  return values;
}

/**
 * `forecastDemand` on every level at once, reconciled.
 * @throws SeatwiseError FORECAST_HIERARCHY_QUEUE, FORECAST_HIERARCHY_NESTED, and what `forecastDemand` throws
 */
export function forecastHierarchy(
  input: ForecastInput,
  places: readonly QueuePlace[],
  how: Reconciliation = 'mint',
): ReconciledForecast {
  if (!RECONCILIATIONS.includes(how))
    throw new SeatwiseError('FORECAST_METHOD_UNKNOWN', { method: how, known: RECONCILIATIONS.join(', ') });
  const nodes = buildHierarchy(
    input.history.queues.map(({ queue }) => queue),
    places,
  );
  const above = how === 'bottom-up' ? null : nodeInput(input, nodes);
  return { forecast: reconcileForecasts(forecastDemand(input), above && forecastDemand(above), nodes, how), nodes };
}
