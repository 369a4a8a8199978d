import { type IntervalGrid, MINUTE, type Shift } from '@seatwise/core';
import { removePlaced, type ShiftChange } from '@seatwise/schedule/editing';
import type { KeyboardEvent } from 'react';
import { alongRow, firstOf, type GanttRow, type Selection } from './gantt-row.ts';
import { type Grip, overlapOf, pull, sameWork } from './grip.ts';

/** A shift taken by keyboard: as it was, and as it would be dropped. */
export interface Held {
  readonly from: Shift;
  readonly now: Shift;
}

/** What the live region tells of. */
export type Said = 'chosen' | 'held' | 'moved' | 'refused' | 'dropped' | 'returned' | 'locked';

export type Act = 'move' | 'remove' | 'place';

export interface BoardActs {
  readonly onChoose: (selection: Selection) => void;
  readonly onChange: (change: ShiftChange, act: Act, shift: Shift) => void;
  readonly onAdd: (row: GanttRow, at: number | null) => void;
  readonly onCopy: (shift: Shift) => void;
  readonly onPaste: (row: GanttRow) => void;
  readonly onSplit: (shift: Shift) => void;
}

/** Rows that PageUp and PageDown go by. */
const PAGE = 10;

/**
 * The board by keyboard: arrows choose, Enter takes and drops, then arrows move, Shift+arrows move the end, Alt+arrows the
 * start, up and down give to another agent, Escape returns. `onSay` tells the live region what came of it.
 */
export function useBoardKeys({
  grid,
  rows,
  selection,
  step,
  locked,
  held,
  onHold,
  acts,
  onSay,
}: {
  grid: IntervalGrid;
  rows: readonly GanttRow[];
  selection: Selection | null;
  /** Minutes. */
  step: number;
  locked: boolean;
  held: Held | null;
  onHold: (held: Held | null) => void;
  acts: BoardActs;
  onSay: (what: Said, shift: Shift | null, at: Selection | null) => void;
}) {
  const index = rows.findIndex(({ key }) => key === selection?.row);
  const row = rows[index];
  const shift = row?.shifts.find(({ id }) => id === selection?.shift) ?? null;

  const say = (what: Said, of: Shift | null) => onSay(what, of, selection);
  const choose = (next: Selection | undefined) => {
    if (!next) return;
    acts.onChoose(next);
    const owner = rows.find(({ key }) => key === next.row);
    onSay('chosen', owner?.shifts.find(({ id }) => id === next.shift) ?? null, next);
  };
  const chooseRow = (to: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, to))];
    choose(next && firstOf(next));
  };
  const hold = (now: Shift | null, others: readonly Shift[]) => {
    if (!held || !now || overlapOf(now, others)) return say('refused', held?.now ?? null);
    onHold({ from: held.from, now });
    say('moved', now);
  };
  const give = (by: number) => {
    if (!held || !selection) return;
    const from = rows.findIndex(({ agent, key }) =>
      held.now.agent === null ? key === selection.row : agent === held.now.agent,
    );
    const to = rows[from + by];
    if (!to || to.agent === null) return say('refused', held.now);
    acts.onChoose({ ...selection, row: to.key });
    hold({ ...held.now, agent: to.agent }, to.shifts);
  };
  const drop = () => {
    if (!held) return;
    onHold(null);
    if (sameWork(held.from, held.now)) return say('returned', held.from);
    acts.onChange({ put: [held.now], remove: [] }, 'move', held.now);
    say('dropped', held.now);
  };
  const giveBack = () => {
    if (!held) return;
    onHold(null);
    const home = rows.find(({ shifts }) => shifts.some(({ id }) => id === held.from.id));
    if (home && selection) acts.onChoose({ ...selection, row: home.key });
    say('returned', held.from);
  };

  const whileHeld = (event: KeyboardEvent) => {
    if (!held) return false;
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by !== 0) {
      const part = selection?.part ?? -1;
      const edge = event.shiftKey ? 'end' : event.altKey ? 'start' : null;
      const grip: Grip =
        part < 0
          ? edge
            ? { kind: 'edge', edge }
            : { kind: 'shift' }
          : edge
            ? { kind: 'part-edge', index: part, edge }
            : { kind: 'part', index: part };
      const owner = rows.find(({ agent }) => agent !== null && agent === held.now.agent) ?? row;
      hold(pull(grid, held.now, grip, by * step * MINUTE, step), owner?.shifts ?? []);
    } else if (event.key === 'ArrowUp') give(-1);
    else if (event.key === 'ArrowDown') give(1);
    else if (event.key === 'Enter' || event.key === ' ') drop();
    else if (event.key === 'Escape') giveBack();
    else return false;
    return true;
  };

  const edit = (event: KeyboardEvent) => {
    if (!row) return false;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key === 'c' && shift) acts.onCopy(shift);
      else if (key === 'v') acts.onPaste(row);
      else return false;
      return true;
    }
    if (!['enter', ' ', 's', 'delete', 'backspace', 'n', 'insert'].includes(key)) return false;
    if (locked) {
      say('locked', shift);
      return true;
    }
    if (key === 'n' || key === 'insert' || !shift) acts.onAdd(row, null);
    else if (key === 'enter' || key === ' ') {
      onHold({ from: shift, now: shift });
      say('held', shift);
    } else if (key === 's') acts.onSplit(shift);
    else if (selection && selection.part >= 0) {
      acts.onChoose({ ...selection, part: -1 });
      acts.onChange({ put: [removePlaced(shift, selection.part)], remove: [] }, 'place', shift);
    } else acts.onChange({ put: [], remove: [shift.id] }, 'remove', shift);
    return true;
  };

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (!row) {
      if (!/^(Arrow|Page|Home$|End$)/.test(event.key)) return false;
      chooseRow(event.key === 'End' ? rows.length - 1 : 0);
    } else if (event.key === 'ArrowUp') chooseRow(index - 1);
    else if (event.key === 'ArrowDown') chooseRow(index + 1);
    else if (event.key === 'PageUp') chooseRow(index - PAGE);
    else if (event.key === 'PageDown') chooseRow(index + PAGE);
    else if (event.key === 'Home') chooseRow(0);
    else if (event.key === 'End') chooseRow(rows.length - 1);
    else if (selection && event.key === 'ArrowLeft') choose(alongRow(row, selection, -1));
    else if (selection && event.key === 'ArrowRight') choose(alongRow(row, selection, 1));
    else return false;
    return true;
  };

  return {
    giveBack,
    onKeyDown: (event: KeyboardEvent) => {
      if (!(whileHeld(event) || (!held && (edit(event) || walk(event))))) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
