import { addDays, weekdayOf } from '@seatwise/calendar';
import { type Forecast, type HierarchyLevel, intervalStart, type QueueForecast } from '@seatwise/core';
import { addPaths, boundsOfSums, pathSums, type SamplePaths, samplePaths } from '../bounds/sample-paths.ts';
import type { HierarchyNode } from './tree.ts';

/** A sum over a node and a stretch of time. */
export interface NodeTotal {
  readonly level: HierarchyLevel;
  readonly node: string;
  /** Start of the interval, or first planned day of the day or week. */
  readonly at: number | string;
  readonly offered: number;
  /** NaN where a queue's spread is not known. */
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}

/**
 * Contacts of every node by interval, day or week (from Monday), with bounds from the summed sample paths of its queues: whatever is
 * added up, forecast and paths add up with it.
 */
export function nodeTotals(
  forecast: Forecast,
  nodes: readonly HierarchyNode[],
  grain: 'interval' | 'day' | 'week',
): NodeTotal[] {
  const { queues } = forecast;
  const spans = spansOf(forecast, grain);
  const rows = new Array<NodeTotal[]>(nodes.length);
  // Depth first: a node's paths are added to its parent's and let go, so a thousand queues take no more room than a few.
  const visit = (n: number): SamplePaths | null => {
    const node = nodes[n] as HierarchyNode;
    let paths: SamplePaths | null = null;
    if (node.level === 'queue') {
      const queue = queues[node.queues[0] as number] as QueueForecast;
      if (queue.spread) paths = samplePaths(forecast, queue);
    } else {
      let known = true;
      for (const child of node.children) {
        const part = visit(child);
        if (part === null) known = false;
        else if (known) paths = paths ? addPaths([paths, part]) : part;
      }
      if (!known) paths = null;
    }
    rows[n] = spans.flatMap((span) => totalOf(forecast, node, span, paths) ?? []);
    return paths;
  };
  visit(0);
  return rows.flat();
}

interface Span {
  readonly from: number;
  to: number;
  /** Row's start as it is told. */
  readonly at: number | string;
}

/** Null where the node is closed for all of the span. */
function totalOf(
  { queues }: Forecast,
  node: HierarchyNode,
  { from, to, at }: Span,
  paths: SamplePaths | null,
): NodeTotal | null {
  let [offered, open] = [0, false];
  for (const q of node.queues) {
    const queue = queues[q] as QueueForecast;
    for (let i = from; i < to; i++) {
      offered += queue.offered[i] as number;
      if ((queue.openMinutes[i] as number) > 0) open = true;
    }
  }
  if (!open) return null;
  const sums = paths && pathSums(paths, from, to);
  const bounds = (level: number) => (sums ? boundsOfSums(sums, level) : { lower: Number.NaN, upper: Number.NaN });
  const [near, far] = [bounds(0.8), bounds(0.95)];
  return {
    level: node.level,
    node: node.id,
    at,
    offered,
    lower80: near.lower,
    upper80: near.upper,
    lower95: far.lower,
    upper95: far.upper,
  };
}

function spansOf({ grid }: Forecast, grain: 'interval' | 'day' | 'week'): Span[] {
  const spans: Span[] = [];
  let week = '';
  for (const [d, day] of grid.days.entries()) {
    const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
    if (grain === 'interval') {
      for (let i = from; i < to; i++) spans.push({ from: i, to: i + 1, at: intervalStart(grid, i) });
    } else if (grain === 'day') spans.push({ from, to, at: day });
    else {
      const monday = addDays(day, -weekdayOf(day));
      const last = spans.at(-1);
      if (last && monday === week) last.to = to;
      else spans.push({ from, to, at: day });
      week = monday;
    }
  }
  return spans;
}
