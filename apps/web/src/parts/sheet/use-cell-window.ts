import { type RefObject, useLayoutEffect, useState } from 'react';
import { type SheetMetrics, scrolledColumns } from './metrics.ts';
import type { SheetSize } from './place.ts';
import { type Span, windowOf } from './window-of.ts';

export interface CellWindow {
  readonly rows: Span;
  readonly columns: Span;
  /** Whole rows in view. */
  readonly page: number;
}

const same = (one: Span, other: Span): boolean => one.first === other.first && one.last === other.last;

/** The cells in view of a sheet that scrolls both ways; it changes only when other cells come into view. */
export function useCellWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns: all }: SheetSize,
  metrics: SheetMetrics,
): CellWindow {
  const columns = scrolledColumns({ rows, columns: all }, metrics);
  const { row, column, head, rowHead, pinned, pinnedColumns } = metrics;
  const [found, setFound] = useState<CellWindow>({
    rows: { first: 0, last: -1 },
    columns: { first: 0, last: -1 },
    page: 1,
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const height = element.clientHeight - head;
      const width = element.clientWidth - rowHead - pinnedColumns * pinned;
      const next = {
        rows: windowOf(element.scrollTop, height, row, rows, 2),
        columns: windowOf(element.scrollLeft, width, column, columns, 1),
        page: Math.max(1, Math.floor(height / row) - 1),
      };
      setFound((now) =>
        same(now.rows, next.rows) && same(now.columns, next.columns) && now.page === next.page ? now : next,
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, rows, columns, row, column, head, rowHead, pinned, pinnedColumns]);
  return found;
}
