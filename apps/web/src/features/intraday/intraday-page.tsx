import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCenter, useQueueName } from '../../api/use-center.ts';
import { type DayBoard, dayToShow, PAST_TIME, useDayBoard, useKnownDays } from '../../api/use-day.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { instantOf, TIMES } from '../../format/instant-of.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { Actions } from './actions.tsx';
import { AdherenceBoard } from './adherence-board.tsx';
import { AlertList } from './alert-list.tsx';
import { DayCharts } from './day-charts.tsx';
import { DayFigures } from './day-figures.tsx';
import { IntervalTable } from './interval-table.tsx';

/** A day as it runs: now, or a past day as it stood at a time. */
export function IntradayPage() {
  const { t } = useTranslation();
  const days = useKnownDays();
  return (
    <>
      <PageHeader title={t('intraday.title')} about={t('intraday.about')} />
      <ArtefactGate query={days}>
        {(known) => (known.length === 0 ? <EmptyState title={t('parts.emptyTitle')} /> : <Day days={known} />)}
      </ArtefactGate>
    </>
  );
}

function Day({ days }: { days: readonly { date: string; published: boolean }[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change } = usePageSearch();
  const { data: center } = useCenter();
  const [away, setAway] = useState<readonly string[]>([]);
  const zone = center?.zone ?? 'UTC';
  const day = search.day ?? dayToShow(days, format.moment(Date.now(), zone).slice(0, 10)) ?? 'now';
  const time = search.time ?? PAST_TIME;
  const query = useDayBoard(day === 'now' ? null : new Date(instantOf(day, time, zone)).toISOString(), away);
  return (
    <>
      <Toolbar>
        <Select
          label={t('parts.day')}
          value={day}
          options={[
            { value: 'now', label: t('intraday.now') },
            ...days.map(({ date, published }) => ({
              value: date,
              label: `${format.day(date)}${published ? ` · ${t('intraday.published')}` : ''}`,
            })),
          ]}
          onChange={(next) => {
            setAway([]);
            change({ day: next });
          }}
        />
        {day !== 'now' && (
          <Select
            label={t('intraday.at')}
            value={time}
            options={TIMES.map((value) => ({ value, label: value }))}
            onChange={(next) => change({ time: next })}
          />
        )}
      </Toolbar>
      <ArtefactGate query={query}>{(board) => <Board board={board} away={away} onAway={setAway} />}</ArtefactGate>
    </>
  );
}

function Board({
  board,
  away,
  onAway,
}: {
  board: DayBoard;
  away: readonly string[];
  onAway: (away: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useQueueName();
  const { search, change } = usePageSearch();
  const queue = board.queues.find((one) => one.queue === search.queue) ?? board.queues[0];
  const columns = board.columns.find((one) => one.queue === queue?.queue);
  if (!queue || !columns)
    return (
      <Notice tone="info" title={t('intraday.noFacts')}>
        {t('intraday.noFactsAdvice')}
      </Notice>
    );
  return (
    <>
      <DayFigures board={board} />
      <Toolbar>
        <Select
          label={t('parts.queue')}
          value={queue.queue}
          options={board.queues.map((one) => ({ value: one.queue, label: nameOf(one.queue) }))}
          onChange={(next) => change({ queue: next })}
        />
      </Toolbar>
      <Panels>
        <DayCharts board={board} queue={queue} columns={columns} />
      </Panels>
      <Panels columns={2}>
        <AdherenceBoard board={board} away={away} onAway={onAway} />
        <Actions board={board} />
      </Panels>
      <Panels columns={2}>
        <IntervalTable board={board} queue={queue} columns={columns} />
        <AlertList board={board} />
      </Panels>
    </>
  );
}
