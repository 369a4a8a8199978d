import type { RuleViolation } from '@seatwise/core';
import { useMemo, useState } from 'react';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Panels } from '../../parts/panel.tsx';
import { CoverPanel } from './cover-panel.tsx';
import { DayFilters } from './day-filters.tsx';
import { DayView, type Wanted } from './day-view.tsx';
import { DraftBar } from './draft-bar.tsx';
import { coverWith } from './gantt/live-cover.ts';
import { ScheduleFigures } from './schedule-figures.tsx';
import { Solutions } from './solutions.tsx';
import { Violations } from './violations.tsx';

/** The draft, a day of it on the board, and below what holds for all of it. */
export function DraftPage({ draft, editor }: { draft: ScheduleDraft; editor: DraftEditor }) {
  const { search, change } = usePageSearch();
  const [wanted, want] = useState<Wanted | null>(null);
  const { grid } = draft;
  const day = Math.max(0, grid.days.indexOf(search.day ?? ''));
  const date = grid.days[day] ?? '';
  const live = useMemo(() => coverNow(draft, editor.shifts), [draft, editor.shifts]);
  const coverage = useMemo(
    () => live.filter(({ skill }) => search.skill === undefined || skill === search.skill),
    [live, search.skill],
  );
  const names = new Map(draft.agents.map(({ id, name }) => [id, name]));
  const show = ({ agent, date: on }: RuleViolation) => {
    change({ day: on, team: undefined, skill: undefined, find: undefined, scope: undefined });
    if (agent === null) return;
    const first = editor.shifts
      .filter((shift) => shift.agent === agent && shift.date === on)
      .sort((a, b) => a.start - b.start)[0];
    want((before) => ({ row: agent, shift: first?.id ?? null, part: -1, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <>
      <DayFilters draft={draft} date={date} />
      <DraftBar draft={draft} editor={editor} date={date} />
      <ScheduleFigures schedule={draft} />
      <Panels>
        <DayView draft={draft} editor={editor} day={day} coverage={coverage} wanted={wanted} />
        <CoverPanel grid={grid} coverage={coverage} day={day} />
      </Panels>
      <Panels columns="wide-first">
        <Solutions schedule={draft} />
        <Violations
          violations={draft.violations}
          nameOf={(agent) => names.get(agent ?? '') ?? agent ?? ''}
          onShow={show}
        />
      </Panels>
    </>
  );
}

/** Cover with gestures that the server has not answered yet. */
function coverNow({ grid, coverage, shifts }: ScheduleDraft, now: ScheduleDraft['shifts']): ScheduleDraft['coverage'] {
  if (now === shifts) return coverage;
  const [old, next] = [new Set(shifts), new Set(now)];
  const gone = shifts.filter((shift) => !next.has(shift));
  const come = now.filter((shift) => !old.has(shift));
  return coverage.map((one) => {
    const scheduled = one.scheduled.map((people) => people ?? 0);
    return { ...one, scheduled: [...coverWith(grid, scheduled, gone, come, ({ skill }) => skill === one.skill)] };
  });
}
