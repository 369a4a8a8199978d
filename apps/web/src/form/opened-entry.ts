import { useState } from 'react';

/** In the address: an entry that is being added. */
export const NEW = '+new';

interface Opened<Item> {
  readonly key: string;
  readonly entry: Item;
}

/**
 * The entry of a list that the address names, as the list holds it. One that somebody else takes out while it is open stays as
 * it was last seen: what is being written about it is not lost, and saving tells of it.
 */
export function useOpenedEntry<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
  key: string | undefined,
): Item | null {
  const [opened, setOpened] = useState<Opened<Item> | null>(null);
  const now = openedEntry(opened, list, keyOf, key);
  if (now !== opened) setOpened(now);
  return now?.entry ?? null;
}

/** What is open by the key, after what was open before. */
export function openedEntry<Item>(
  before: Opened<Item> | null,
  list: readonly Item[],
  keyOf: (item: Item) => string,
  key: string | undefined,
): Opened<Item> | null {
  if (key === undefined) return null;
  const same = before?.key === key ? before : null;
  const entry = list.find((item) => keyOf(item) === key);
  if (entry === undefined || entry === same?.entry) return same;
  return { key, entry };
}
