import type { HierarchyNode } from './tree.ts';

/**
 * The values closest to what every node of a tree says, each weighted by its variance, under the law that a parent is the sum of
 * its children, and none below 0: MinT with diagonal covariance (Wickramasuriya, Athanasopoulos and Hyndman 2019), solved exactly
 * in one sweep up and one down the tree in place of a matrix of all nodes (Kalman smoothing on a tree, Chou, Willsky and
 * Benveniste 1994). Negative queues are held at 0 and the rest is solved again.
 *
 * @param base what each node was forecast to be, by place in `nodes` (parents first)
 * @param variance of each forecast; 0 is certain, Infinity says nothing. Queues need a finite one.
 * @returns a value for every node; sums agree up to rounding
 */
export function reconcileTree(
  nodes: readonly HierarchyNode[],
  base: ArrayLike<number>,
  variance: ArrayLike<number>,
): Float64Array {
  const held = new Uint8Array(nodes.length);
  for (;;) {
    const values = sweep(nodes, base, variance, held);
    let again = false;
    for (let n = 0; n < nodes.length; n++) {
      if ((nodes[n] as HierarchyNode).children.length > 0 || held[n] === 1 || (values[n] as number) >= 0) continue;
      held[n] = 1;
      again = true;
    }
    if (!again) return values;
  }
}

function sweep(
  nodes: readonly HierarchyNode[],
  base: ArrayLike<number>,
  variance: ArrayLike<number>,
  held: Uint8Array,
): Float64Array {
  const mean = new Float64Array(nodes.length);
  const doubt = new Float64Array(nodes.length);
  // Up: what each node and all below it say together.
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { children } = nodes[n] as HierarchyNode;
    const [own, spread] = [base[n] as number, variance[n] as number];
    if (children.length === 0) {
      mean[n] = held[n] === 1 ? 0 : own;
      doubt[n] = held[n] === 1 ? 0 : spread;
      continue;
    }
    let [sum, below] = [0, 0];
    for (const child of children) {
      sum += mean[child] as number;
      below += doubt[child] as number;
    }
    const gain = below === 0 || spread === Number.POSITIVE_INFINITY ? 0 : below / (below + spread);
    mean[n] = sum + gain * (own - sum);
    doubt[n] = below * (1 - gain);
  }
  // Down: what is left over goes to the children by how unsure each is.
  const values = new Float64Array(nodes.length);
  values[0] = mean[0] as number;
  for (let n = 0; n < nodes.length; n++) {
    const { children } = nodes[n] as HierarchyNode;
    if (children.length === 0) continue;
    let [sum, below] = [0, 0];
    for (const child of children) {
      sum += mean[child] as number;
      below += doubt[child] as number;
    }
    const rest = (values[n] as number) - sum;
    for (const child of children) {
      values[child] = (mean[child] as number) + (below > 0 ? (rest * (doubt[child] as number)) / below : 0);
    }
  }
  // Summed anew from the queues: the sweeps leave dust of rounding.
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { children } = nodes[n] as HierarchyNode;
    if (children.length > 0) values[n] = children.reduce((sum, child) => sum + (values[child] as number), 0);
  }
  return values;
}
