import { type SheetMetrics, scrolledColumns } from './metrics.ts';
import { type CellRange, isOneCell, type SheetSize } from './place.ts';
import styles from './sheet.module.css';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Selection, what is copied, and what a drag of the handle will fill: rectangles over the cells, never classes on them. */
export function SheetOverlays({
  size,
  metrics,
  range,
  copied,
  filling,
  handle,
}: {
  size: SheetSize;
  metrics: SheetMetrics;
  range: CellRange;
  copied: CellRange | null;
  filling: CellRange | null;
  /** Whether the fill handle is drawn. */
  handle: boolean;
}) {
  const scrolled = scrolledColumns(size, metrics);
  const down = ({ top, bottom }: CellRange) => ({
    top: metrics.head + top * metrics.row,
    height: (bottom - top + 1) * metrics.row,
  });
  const over = (one: CellRange): Box | null => {
    if (one.left >= scrolled) return null;
    const right = Math.min(one.right, scrolled - 1);
    return {
      ...down(one),
      left: metrics.rowHead + one.left * metrics.column,
      width: (right - one.left + 1) * metrics.column,
    };
  };
  const pinned = (one: CellRange): Box | null =>
    one.right >= scrolled ? { ...down(one), left: 0, width: metrics.pinned } : null;
  const boxes = (place: (one: CellRange) => Box | null, atEnd: boolean) => {
    const chosen = place(range);
    const dashed = copied && place(copied);
    const filled = filling && place(filling);
    return (
      <>
        {chosen && (
          <div className={styles.selection} data-one={isOneCell(range) ? '' : undefined} style={chosen}>
            {handle && atEnd && <span className={styles.handle} data-fill-handle="" />}
          </div>
        )}
        {dashed && <div className={styles.copied} style={dashed} />}
        {filled && <div className={styles.filling} style={filled} />}
      </>
    );
  };
  return (
    <>
      <div className={styles.overlay}>{boxes(over, range.right < scrolled)}</div>
      {metrics.pinnedColumns > 0 && (
        <div className={styles.pinnedOverlay}>
          <div style={{ width: metrics.pinned }}>{boxes(pinned, range.right >= scrolled)}</div>
        </div>
      )}
    </>
  );
}
