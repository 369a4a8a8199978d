import { gridLength, intervalStart, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import { useMemo, useState } from 'react';
import { Gantt } from '../src/features/schedule/gantt/gantt.tsx';
import type { GanttRow, Selection } from '../src/features/schedule/gantt/gantt-row.ts';
import { rulesAt } from '../src/features/schedule/rules-at.ts';
import { useBoardWords } from '../src/features/schedule/use-board-words.ts';
import { madeGrid, madeShift } from './made-roster.ts';

const AGENTS = 500;
const grid = madeGrid(15, 1);
const shifts = Array.from({ length: AGENTS }, (_, agent) => madeShift(agent, 0, grid.days[0] as string));
const scheduled = Float64Array.from(
  { length: gridLength(grid) },
  (_, i) => shifts.filter(({ start, end }) => start <= intervalStart(grid, i) && intervalStart(grid, i) < end).length,
);
const required = scheduled.map((people, i) => Math.max(0, people + ((i * 5) % 11) - 5));
const agents = shifts.map(({ agent }) => ({
  id: agent ?? '',
  name: '',
  team: '',
  site: '',
  contract: 'full',
  start: '2020-01-01',
  end: null,
  skills: ['voice'],
}));
/** No shift has less than eight hours, so that every place of every drag breaks a rule and says so. */
const limits = { full: { minRestMinutes: 660, maxConsecutiveDays: 6, maxDaysPerWeek: 5, maxWeeklyMinutes: 420 } };
const counts = () => true;
const nothing = () => {};

/** 500 people on one day of quarter hours, with the cover above. */
export function Case() {
  const [moved, setMoved] = useState(shifts);
  const [selection, choose] = useState<Selection | null>(null);
  const check = useMemo(() => rulesAt({ agents, limits }, moved), [moved]);
  const words = useBoardWords({ activityCodes: STANDARD_ACTIVITY_CODES, grid });
  const rows = useMemo(
    () =>
      moved.map(
        (shift, i): GanttRow => ({
          key: shift.agent ?? '',
          agent: shift.agent,
          name: `Agent ${i + 1}`,
          note: '',
          shifts: [shift],
          broken: null,
        }),
      ),
    [moved],
  );
  return (
    <Gantt
      grid={grid}
      day={0}
      rows={rows}
      required={required}
      scheduled={scheduled}
      counts={counts}
      rulesAt={check}
      words={words}
      zoom={56}
      step={15}
      locked={false}
      selection={selection}
      focus={0}
      onChoose={choose}
      onChange={({ put }) => setMoved(moved.map((shift) => put.find(({ id }) => id === shift.id) ?? shift))}
      onAdd={nothing}
      onCopy={nothing}
      onPaste={nothing}
      onSplit={nothing}
    />
  );
}
