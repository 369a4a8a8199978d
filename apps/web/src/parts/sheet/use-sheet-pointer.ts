import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Hit, hitAt, type SheetMetrics } from './metrics.ts';
import { dragFill, fillFrom } from './operations.ts';
import type { CellRange, Place } from './place.ts';
import { extendTo, type Selection, selectCell, selectRange } from './selection.ts';
import type { SheetState } from './use-sheet-state.ts';

/** Pixels that a drag beyond the edge scrolls in a frame, at most. */
const FASTEST = 28;

interface Drag {
  readonly kind: 'select' | 'fill';
  readonly part: Hit['part'];
  readonly from: Selection;
  x: number;
  y: number;
}

/** The mouse of a sheet: a drag selects, of a head whole rows or columns, of the handle it fills; at the edges it scrolls. */
export function useSheetPointer(
  state: SheetState,
  scroller: RefObject<HTMLElement | null>,
  metrics: SheetMetrics,
): {
  readonly filling: CellRange | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onDoubleClick: () => void;
} {
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  const latest = useRef(state);
  const [filling, setFilling] = useState<CellRange | null>(null);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const { sheet } = state;

  const hit = (x: number, y: number): Hit | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    return hitAt(x - box.left, y - box.top, element, sheet.size, metrics);
  };
  const whole = (part: Hit['part'], from: Place, to: Place): Selection => {
    const last = { row: sheet.size.rows - 1, column: sheet.size.columns - 1 - metrics.pinnedColumns };
    if (part === 'corner') return selectRange({ top: 0, left: 0, bottom: last.row, right: last.column });
    return part === 'row'
      ? {
          anchor: { row: from.row, column: 0 },
          head: { row: to.row, column: last.column },
          active: { row: from.row, column: 0 },
        }
      : {
          anchor: { row: 0, column: from.column },
          head: { row: last.row, column: to.column },
          active: { row: 0, column: from.column },
        };
  };
  const follow = () => {
    const now = drag.current;
    const found = now && hit(now.x, now.y);
    if (!now || !found) return;
    if (now.kind === 'fill') {
      const source = latest.current.range;
      const next = dragFill(source, found.place);
      setFilling(next === source ? null : next);
    } else if (now.part === 'cell') latest.current.select(extendTo(now.from, found.place));
    else latest.current.select(whole(now.part, now.from.active, found.place));
  };
  const scroll = () => {
    const now = drag.current;
    const element = scroller.current;
    if (!now || !element) return;
    const box = element.getBoundingClientRect();
    const past = (at: number, low: number, high: number) =>
      Math.max(-FASTEST, Math.min(FASTEST, at < low ? (at - low) / 2 : at > high ? (at - high) / 2 : 0));
    const endPinned = metrics.pinnedColumns * metrics.pinned;
    const across =
      now.part === 'row' ? 0 : past(now.x, box.left + metrics.rowHead, box.left + element.clientWidth - endPinned);
    const down = now.part === 'column' ? 0 : past(now.y, box.top + metrics.head, box.top + element.clientHeight);
    const before = [element.scrollLeft, element.scrollTop];
    element.scrollBy(across, down);
    if (before[0] !== element.scrollLeft || before[1] !== element.scrollTop) follow();
    frame.current = requestAnimationFrame(scroll);
  };

  return {
    filling,
    onPointerDown(event) {
      const found = hit(event.clientX, event.clientY);
      if (!found || event.button !== 0) return;
      if (state.writing !== null && event.target === state.input.current) return;
      if (state.writing !== null && !state.commit()) return;
      const finger = event.pointerType === 'touch';
      const fill = event.target instanceof Element && event.target.hasAttribute('data-fill-handle');
      const next =
        found.part !== 'cell'
          ? whole(found.part, found.place, found.place)
          : event.shiftKey
            ? extendTo(state.selection, found.place)
            : selectCell(found.place);
      if (!fill) state.select(next);
      state.input.current?.focus({ preventScroll: true });
      // A finger scrolls and does not drag.
      if (finger) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = {
        kind: fill ? 'fill' : 'select',
        part: fill ? 'cell' : found.part,
        from: fill ? state.selection : next,
        x: event.clientX,
        y: event.clientY,
      };
      frame.current = requestAnimationFrame(scroll);
    },
    onPointerMove(event) {
      if (!drag.current) return;
      drag.current.x = event.clientX;
      drag.current.y = event.clientY;
      follow();
    },
    onPointerUp() {
      cancelAnimationFrame(frame.current);
      const ended = drag.current;
      drag.current = null;
      if (ended?.kind !== 'fill' || !filling) return;
      setFilling(null);
      state.settle(fillFrom(sheet, state.range, filling));
      state.select({ ...selectRange(filling), active: state.selection.active });
    },
    // The press itself would take the focus away from the input.
    onMouseDown: (event) => event.target !== state.input.current && event.preventDefault(),
    onDoubleClick: () => state.begin('caret'),
  };
}
