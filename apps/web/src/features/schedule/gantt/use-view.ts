import { type RefObject, useEffect, useRef } from 'react';
import { type Axis, xOf } from './axis.ts';
import type { GanttRow, Selection } from './gantt-row.ts';

/** Scrolls the board so that what is chosen is seen, whenever it is another one or was moved. */
export function useKeepInView({
  scroller,
  layer,
  index,
  rowHeight,
  axis,
  row,
  selection,
  pressed,
}: {
  scroller: RefObject<HTMLElement | null>;
  layer: RefObject<HTMLElement | null>;
  index: number;
  rowHeight: number;
  axis: Axis;
  row: GanttRow | undefined;
  selection: Selection | null;
  /** What a press chose stays where it is. */
  pressed: RefObject<Selection | null>;
}): void {
  const shift = row?.shifts.find(({ id }) => id === selection?.shift);
  const [start, end] = [shift && xOf(axis, shift.start), shift && xOf(axis, shift.end)];
  const shiftId = selection?.shift ?? null;
  useEffect(() => {
    const region = scroller.current;
    if (!region || index < 0 || (pressed.current && pressed.current.shift === shiftId)) return;
    const head = layer.current?.offsetTop ?? 0;
    const top = index * rowHeight;
    const room = region.clientHeight - head;
    if (top < region.scrollTop) region.scrollTop = top;
    else if (top + rowHeight > region.scrollTop + room) region.scrollTop = top + rowHeight - room;
    if (start === undefined || end === undefined) return;
    const who = layer.current?.querySelector('[role=rowheader]')?.clientWidth ?? 0;
    const width = region.clientWidth - who;
    if (start < region.scrollLeft || end - start > width) {
      if (start < region.scrollLeft || start > region.scrollLeft + width) region.scrollLeft = Math.max(0, start - 16);
    } else if (end > region.scrollLeft + width) region.scrollLeft = end - width + 16;
  }, [scroller, layer, index, rowHeight, start, end, shiftId, pressed]);
}

/** Opens a day where its first shift begins. */
export function useStartOfDay(
  scroller: RefObject<HTMLElement | null>,
  axis: Axis,
  rows: readonly GanttRow[],
  day: number,
): void {
  const seen = useRef('');
  useEffect(() => {
    const key = `${day} ${axis.hour}`;
    const starts = rows.flatMap(({ shifts }) => shifts.map(({ start }) => start));
    if (!scroller.current || seen.current === key || starts.length === 0) return;
    seen.current = key;
    scroller.current.scrollLeft = Math.max(0, xOf(axis, Math.min(...starts)) - axis.hour);
  }, [scroller, axis, rows, day]);
}
