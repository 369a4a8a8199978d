import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

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
  const rowHeight = matchMedia('(pointer: coarse)').matches ? 36 : 28;
  const virtual = useVirtualizer({
    count,
    enabled,
    getScrollElement: () => region.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 800, height: 560 },
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (!enabled || !first || !last) return { first: 0, last: enabled ? 30 : count, before: 0, after: 0 };
  return { first: first.index, last: last.index, before: first.start, after: virtual.getTotalSize() - last.end };
}
