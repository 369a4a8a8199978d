import type { Shift } from '@seatwise/core';
import { paidMinutesOf, partsOf, recodePlaced, removePlaced } from '@seatwise/schedule/editing';
import { useTranslation } from 'react-i18next';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ActivitySelect, placeable } from './activity-select.tsx';
import type { DayEditing } from './day-editing.ts';
import { withPlacedTime, withTime } from './edit-times.ts';
import type { GanttRow } from './gantt/gantt-row.ts';
import { TimeField } from './time-field.tsx';

interface Line {
  readonly row: GanttRow;
  readonly shift: Shift;
  /** Number of what is placed; −1 for the shift itself. */
  readonly part: number;
  readonly activity: string;
  readonly start: number;
  readonly end: number;
}

/** The day's shifts as a table to type in: each shift, and below it what is placed in it. */
export function DayTable({
  rows,
  editing,
  draft,
}: {
  rows: readonly GanttRow[];
  editing: DayEditing;
  draft: ScheduleDraft;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { grid, day, locked, words } = editing;
  const lines = rows.flatMap((row) =>
    row.shifts.flatMap((shift): Line[] => {
      const { filler, placed } = partsOf(shift);
      const of = { row, shift };
      return [
        { ...of, part: -1, activity: filler.activity, start: shift.start, end: shift.end },
        ...placed.map(({ activity, start, end }, part) => ({ ...of, part, activity, start, end })),
      ];
    }),
  );
  const put = (next: Shift | null, act: 'move' | 'place') =>
    next && editing.apply({ put: [next], remove: [] }, act, next);
  const nameOf = ({ row, activity }: Line) => t('gantt.rowOf', { who: row.name, what: words.name(activity) });
  const timeCell = (line: Line, edge: 'start' | 'end') => (
    <TimeField
      small
      label={t(edge === 'start' ? 'gantt.fromOf' : 'gantt.toOf', { what: nameOf(line) })}
      value={words.time(line[edge])}
      disabled={locked}
      onTake={(minutes) =>
        line.part < 0
          ? put(withTime(grid, line.shift, edge, minutes, words.time), 'move')
          : put(withPlacedTime(grid, line.shift, line.part, edge, minutes, words.time), 'place')
      }
    />
  );
  const remove = ({ shift, part }: Line) =>
    part < 0
      ? editing.apply({ put: [], remove: [shift.id] }, 'remove', shift)
      : put(removePlaced(shift, part), 'place');
  const date = grid.days[day] ?? '';
  return (
    <DataTable
      label={t('gantt.tableLabel', { day: date })}
      saveAs={`shifts-${date}`}
      rows={lines}
      rowKey={({ shift, part }) => `${shift.id} ${part}`}
      height={640}
      empty={t('schedule.noShifts')}
      columns={[
        {
          key: 'who',
          head: t('schedule.who'),
          rowHead: true,
          value: ({ row }) => row.name,
          cell: ({ row, part }) =>
            part < 0 ? `${row.name} ${row.note}` : <span data-hidden-visually>{row.name}</span>,
        },
        {
          key: 'activity',
          head: t('gantt.activity'),
          value: ({ activity }) => words.name(activity),
          cell: (line) =>
            line.part < 0 ? (
              words.name(line.activity)
            ) : (
              <ActivitySelect
                label={nameOf(line)}
                value={line.activity}
                codes={placeable(draft.activityCodes, partsOf(line.shift).filler.activity)}
                words={words}
                disabled={locked}
                onTake={(kind) => put(recodePlaced(line.shift, line.part, kind), 'place')}
              />
            ),
        },
        {
          key: 'from',
          head: t('gantt.from'),
          value: ({ start }) => words.time(start),
          cell: (line) => timeCell(line, 'start'),
        },
        { key: 'to', head: t('gantt.to'), value: ({ end }) => words.time(end), cell: (line) => timeCell(line, 'end') },
        {
          key: 'paid',
          head: t('gantt.hours'),
          align: 'end',
          value: ({ shift, part }) => (part < 0 ? paidMinutesOf(shift) / 60 : null),
          cell: ({ shift, part }) => (part < 0 ? format.number(paidMinutesOf(shift) / 60, 2) : ''),
        },
        {
          key: 'remove',
          head: <span data-hidden-visually>{t('gantt.remove')}</span>,
          saved: false,
          cell: (line) => (
            <Button
              look="quiet"
              disabled={locked}
              aria-label={t('gantt.removeOf', { what: nameOf(line) })}
              onClick={() => remove(line)}
            >
              {t('gantt.remove')}
            </Button>
          ),
        },
      ]}
    />
  );
}
