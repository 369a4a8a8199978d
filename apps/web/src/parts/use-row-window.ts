import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { rowHeight } from './row-height.ts';

/** Rows of a long table that are in view, and the height of what is left out above and below. */
export function useRowWindow({
  region,
  count,
  enabled,
}: {
  region: RefObject<HTMLElement | null>;
  count: number;
  enabled: boolean;
}): { first: number; last: number; before: number; after: number } {
  const height = rowHeight();
  const virtual = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => region.current,
    estimateSize: () => height,
    overscan: 8,
    initialRect: { width: 800, height: 560 },
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (!enabled || !first || !last) return { first: 0, last: enabled ? 30 : count, before: 0, after: 0 };
  return { first: first.index, last: last.index, before: first.start, after: virtual.getTotalSize() - last.end };
}
