/** One change of a list that is saved as a whole: an entry put, or (null) taken out. */
export interface ListAct<Item> {
  /** Key of the entry as it was; null for a new one. */
  readonly key: string | null;
  readonly item: Item | null;
}

/** The list after the change; an entry keeps its place, a new one comes last. */
export function applyAct<Item>(
  list: readonly Item[],
  { key, item }: ListAct<Item>,
  keyOf: (item: Item) => string,
): readonly Item[] {
  const taken = item === null ? null : keyOf(item);
  const at = list.findIndex((one) => keyOf(one) === key);
  const place = at < 0 ? list.findIndex((one) => keyOf(one) === taken) : at;
  const kept = list.flatMap((one, i) => {
    if (i === place) return item === null ? [] : [item];
    return keyOf(one) === taken ? [] : [one];
  });
  return place < 0 && item !== null ? [...kept, item] : kept;
}

/** An entry that differs between two readings of a list. */
export interface EntryChange<Item> {
  readonly key: string;
  readonly before: Item | null;
  readonly after: Item | null;
}

export function entryChanges<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): EntryChange<Item>[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((item) => [keyOf(item), item])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [a, b] = [old?.get(key) ?? null, now?.get(key) ?? null];
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ key, before: a, after: b }];
  });
}
