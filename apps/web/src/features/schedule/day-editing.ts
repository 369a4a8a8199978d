import type { IntervalGrid, RuleViolation, Shift } from '@seatwise/core';
import { type ShiftChange, shiftToDay, splitShift } from '@seatwise/schedule/editing';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { snap } from './gantt/axis.ts';
import type { BoardWords } from './gantt/board-words.ts';
import type { GanttRow, Selection } from './gantt/gantt-row.ts';
import type { Act } from './gantt/use-board-keys.ts';
import { newShift, newShiftId } from './new-shift.ts';
import { useBoardWords } from './use-board-words.ts';

/** Everything that can be done to the shifts of a day, each act one change with a reason. */
export interface DayEditing {
  readonly grid: IntervalGrid;
  readonly day: number;
  readonly locked: boolean;
  readonly words: BoardWords;
  readonly selection: Selection | null;
  readonly nameOf: (agent: string | null) => string;
  readonly rulesOf: (violations: readonly RuleViolation[]) => string;
  readonly choose: (selection: Selection | null) => void;
  readonly apply: (change: ShiftChange, act: Act | 'add' | 'copy' | 'split', shift: Shift) => void;
  readonly add: (row: GanttRow, at: number | null) => void;
  readonly copy: (shift: Shift) => void;
  readonly paste: (row: GanttRow) => void;
  readonly copyTo: (shift: Shift, agent: string | null, date: string) => void;
  /** In the middle, to the quarter hour. */
  readonly split: (shift: Shift) => void;
}

/** Acts on the day in view, over the editor of the draft. */
export function useDayEditing(
  draft: ScheduleDraft,
  editor: DraftEditor,
  day: number,
  [selection, choose]: readonly [Selection | null, (selection: Selection | null) => void],
): DayEditing {
  const { t } = useTranslation();
  const format = useFormat();
  const { grid } = draft;
  const words = useBoardWords(draft);
  const [copied, setCopied] = useState<Shift | null>(null);
  const date = grid.days[day] ?? '';
  const names = useMemo(() => new Map(draft.agents.map(({ id, name }) => [id, name])), [draft.agents]);
  const nameOf = (agent: string | null) => (agent === null ? t('gantt.nobodyYet') : (names.get(agent) ?? agent));
  const apply: DayEditing['apply'] = (change, act, shift) => {
    const what = `${format.shortDay(shift.date)} ${words.time(shift.start)}–${words.time(shift.end)}`;
    editor.change(change, t(`gantt.reasons.${act}`, { who: nameOf(shift.agent), what }));
  };
  const put = (shift: Shift, act: 'add' | 'copy') => {
    apply({ put: [shift], remove: [] }, act, shift);
    if (shift.date === date) choose({ row: shift.agent ?? shift.id, shift: shift.id, part: -1 });
  };
  const copyTo = (shift: Shift, agent: string | null, to: string) => {
    const moved = shiftToDay(grid, shift, to);
    if (moved) put({ ...moved, agent, id: newShiftId(to, shift.skill) }, 'copy');
  };
  return {
    grid,
    day,
    locked: draft.locked.includes(date),
    words,
    selection,
    nameOf,
    rulesOf: (violations) =>
      violations
        .map(({ rule, measured, limit }) =>
          t('gantt.broken', {
            rule: t(`schedule.rules.${rule}`),
            measured: format.number(measured, 1),
            limit: format.number(limit, 1),
          }),
        )
        .join('; '),
    choose,
    apply,
    add: (row, at) => {
      const skills = draft.agents.find(({ id }) => id === row.agent)?.skills ?? [];
      const shift = newShift(grid, editor.shifts, { agent: row.agent, day, skills, at });
      if (shift) put(shift, 'add');
    },
    copy: setCopied,
    paste: (row) => copied && copyTo(copied, row.agent, date),
    copyTo,
    split: (shift) => {
      const middle = snap((shift.start + shift.end) / 2, 15);
      const halves = splitShift(grid, shift, middle, newShiftId(shift.date, shift.skill));
      if (halves) apply({ put: halves, remove: [] }, 'split', shift);
    },
  };
}
