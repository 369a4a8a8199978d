import { gridLength, type History, INTERVAL_STATE, type QueueHistory } from '@seatwise/core';
import type { HierarchyNode } from './tree.ts';

/** Nodes that sum up more than one child: what only has one child says nothing new. */
const summingNodes = (nodes: readonly HierarchyNode[]): HierarchyNode[] =>
  nodes.filter(({ children }) => children.length > 1);

/** Name under which a node is forecast; queues of the same name are somebody else. */
export const nodeName = ({ level, id }: HierarchyNode): string => `${level}:${id}`;

/**
 * The history of summing nodes as queues of their own. An interval in which any open queue lacks its count is missing: a sum
 * without it would be a lie.
 */
export function nodeHistory(history: History, nodes: readonly HierarchyNode[]): History {
  const length = gridLength(history.grid);
  const queues = summingNodes(nodes).map((node): QueueHistory => {
    const offered = new Float64Array(length).fill(Number.NaN);
    const state = new Uint8Array(length).fill(INTERVAL_STATE.closed);
    const openMinutes = new Uint8Array(length);
    for (const q of node.queues) {
      const queue = history.queues[q] as QueueHistory;
      for (let i = 0; i < length; i++) {
        openMinutes[i] = Math.max(openMinutes[i] as number, queue.openMinutes[i] as number);
        if (queue.state[i] === INTERVAL_STATE.closed || state[i] === INTERVAL_STATE.missing) continue;
        const value = queue.facts.offered?.[i] ?? Number.NaN;
        if (queue.state[i] === INTERVAL_STATE.missing || Number.isNaN(value)) {
          state[i] = INTERVAL_STATE.missing;
          offered[i] = Number.NaN;
        } else {
          state[i] = INTERVAL_STATE.observed;
          offered[i] = (Number.isNaN(offered[i]) ? 0 : (offered[i] as number)) + value;
        }
      }
    }
    const [first] = node.queues;
    return {
      queue: nodeName(node),
      channel: history.queues[first as number]?.channel ?? 'voice',
      state,
      openMinutes,
      facts: { offered },
      answerThreshold: null,
      shortAbandonThreshold: null,
    };
  });
  return { grid: history.grid, queues, issues: [] };
}

/** Open minutes of summing nodes: those of whichever of their queues is open longest. */
export function nodeOpenMinutes(openMinutes: readonly Uint8Array[], nodes: readonly HierarchyNode[]): Uint8Array[] {
  return summingNodes(nodes).map(({ queues }) => {
    const [first, ...others] = queues.map((q) => openMinutes[q] as Uint8Array);
    return (first as Uint8Array).map((minutes, i) =>
      others.reduce((most, open) => Math.max(most, open[i] as number), minutes),
    );
  });
}

/** What must teach nothing of a queue must teach nothing of what sums it up. */
export function nodeMasks(
  masked: readonly (Uint8Array | null)[] | undefined,
  nodes: readonly HierarchyNode[],
): (Uint8Array | null)[] {
  return summingNodes(nodes).map(({ queues }) => {
    const own = queues.flatMap((q) => masked?.[q] ?? []);
    const [first, ...others] = own;
    return first ? first.map((flag, i) => (flag === 1 || others.some((mask) => mask[i] === 1) ? 1 : 0)) : null;
  });
}
