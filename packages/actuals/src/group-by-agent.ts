/** Items of each agent, in their order. */
export function groupByAgent<Key extends string | null, Item extends { readonly agent: Key }>(
  items: readonly Item[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const own = groups.get(item.agent);
    if (own) own.push(item);
    else groups.set(item.agent, [item]);
  }
  return groups;
}
