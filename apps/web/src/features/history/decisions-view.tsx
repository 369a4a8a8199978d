import { useTranslation } from 'react-i18next';
import { useHistoryMarks } from '../../api/use-history-marks.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { DayDecision } from './day-decision.tsx';
import type { DayFacts } from './day-facts.ts';
import { HeatCalendar } from './heat-calendar.tsx';
import { MarkList } from './mark-list.tsx';
import { markState } from './mark-state.ts';

/** The calendar of day totals, the odd days, and the one that is looked at. */
export function DecisionsView({ queue, rows }: { queue: string; rows: readonly DayFacts[] }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const query = useHistoryMarks(queue);
  const marks = query.data?.marks ?? [];
  const open = [...new Set(marks.filter((mark) => markState(mark) === 'open').map(({ date }) => date))].toReversed();
  const day = search.day ?? open[0] ?? marks.at(-1)?.date ?? rows.at(-1)?.day ?? null;
  const choose = (date: string) => change({ day: date });
  return (
    <>
      <Panels>
        <HeatCalendar rows={rows} marks={marks} special={query.data?.special ?? []} chosen={day} onChoose={choose} />
      </Panels>
      {query.error && <ErrorBox error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <Panel title={t('decisions.marks')}>
          <Loading />
        </Panel>
      )}
      {query.data && day !== null && (
        <Panels columns={2}>
          <MarkList marks={marks} chosen={day} onChoose={choose} />
          <DayDecision
            key={`${queue} ${day}`}
            queue={queue}
            date={day}
            marks={marks.filter(({ date }) => date === day)}
            minutes={query.data.intervalMinutes}
            next={open.find((date) => date < day) ?? open.find((date) => date !== day) ?? null}
            onChoose={choose}
          />
        </Panels>
      )}
    </>
  );
}
