import type { Shift } from '@seatwise/core';
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type DragBoard, DragSession, gripAt } from './drag-session.ts';
import type { GanttRow, Selection } from './gantt-row.ts';

/** Bars dragged by pointer. A press chooses; on touch it only chooses, so that a finger scrolls. */
export function useDrag({
  board,
  locked,
  onChoose,
  onDrop,
}: {
  /** As drawn now; null before the board is there. */
  board: RefObject<DragBoard | null>;
  locked: boolean;
  onChoose: (selection: Selection) => void;
  onDrop: (shift: Shift, row: GanttRow) => void;
}) {
  const session = useRef<DragSession | null>(null);
  const row = useRef<GanttRow | null>(null);

  const stop = () => {
    session.current?.cancel();
    session.current = null;
  };
  useEffect(() => () => session.current?.cancel(), []);

  return {
    /** True when there was a drag to give up. */
    cancel: () => {
      const going = session.current?.started === true;
      stop();
      return going;
    },
    handlers: {
      onPointerDown: (event: ReactPointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !board.current) return;
        const target = event.target as HTMLElement;
        const bar = target.closest<HTMLElement>('[data-shift]');
        const key = target.closest<HTMLElement>('[data-row]')?.dataset.row;
        const found = board.current.rows.find((one) => one.key === key);
        if (!found) return;
        const shift = found.shifts.find(({ id }) => id === bar?.dataset.shift);
        if (!bar || !shift) return onChoose({ row: found.key, shift: null, part: -1 });
        const grip = gripAt(bar, target, event.clientX, shift);
        onChoose({ row: found.key, shift: shift.id, part: 'index' in grip ? grip.index : -1 });
        if (locked || event.pointerType === 'touch') return;
        row.current = found;
        session.current = new DragSession(board.current, bar, { shift, row: found, grip }, pointOf(event));
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: ReactPointerEvent<HTMLElement>) => session.current?.move(pointOf(event)),
      onPointerUp: () => {
        const going = session.current;
        session.current = null;
        const dropped = going?.started ? going.drop() : null;
        if (!going?.started) going?.cancel();
        if (dropped && row.current) onDrop(dropped, row.current);
      },
      onPointerCancel: stop,
    },
  };
}

const pointOf = ({ clientX, clientY, altKey }: ReactPointerEvent) => ({ x: clientX, y: clientY, free: altKey });
