import { type HierarchyLevel, type QueuePlace, SeatwiseError } from '@seatwise/core';

/** A node of the hierarchy; the sum of its queues. */
export interface HierarchyNode {
  readonly id: string;
  readonly level: HierarchyLevel;
  /** Place of the parent in the list; null for the total. */
  readonly parent: number | null;
  readonly children: readonly number[];
  /** Places of its queues in the forecast, ascending. */
  readonly queues: readonly number[];
}

/**
 * Total → sites → planning groups → queues, parents before their children, each level in the order of the queues.
 * @throws SeatwiseError FORECAST_HIERARCHY_QUEUE when a queue is not placed exactly once, FORECAST_HIERARCHY_NESTED when a
 * group has two sites
 */
export function buildHierarchy(queues: readonly string[], places: readonly QueuePlace[]): HierarchyNode[] {
  const placed = queues.map((queue) => {
    const found = places.filter((place) => place.queue === queue);
    if (found.length !== 1) throw new SeatwiseError('FORECAST_HIERARCHY_QUEUE', { queue });
    return found[0] as QueuePlace;
  });
  const siteOf = new Map<string, string>();
  for (const { group, site } of placed) {
    const other = siteOf.get(group) ?? site;
    if (other !== site) throw new SeatwiseError('FORECAST_HIERARCHY_NESTED', { group, site, other });
    siteOf.set(group, site);
  }
  const nodes: (HierarchyNode & { readonly children: number[] })[] = [];
  const add = (id: string, level: HierarchyLevel, parent: number | null, own: readonly number[]) => {
    if (parent !== null) nodes[parent]?.children.push(nodes.length);
    return nodes.push({ id, level, parent, children: [], queues: own }) - 1;
  };
  const those = (test: (place: QueuePlace) => boolean) =>
    [...placed.keys()].filter((q) => test(placed[q] as QueuePlace));
  const total = add('*', 'total', null, [...placed.keys()]);
  const sites = [...new Set(placed.map(({ site }) => site))];
  const siteNode = new Map(
    sites.map((site) => [
      site,
      add(
        site,
        'site',
        total,
        those((one) => one.site === site),
      ),
    ]),
  );
  const groupNode = new Map(
    [...siteOf].map(([group, site]) => [
      group,
      add(
        group,
        'group',
        siteNode.get(site) as number,
        those((one) => one.group === group),
      ),
    ]),
  );
  for (const [q, { queue, group }] of placed.entries()) add(queue, 'queue', groupNode.get(group) as number, [q]);
  return nodes;
}
