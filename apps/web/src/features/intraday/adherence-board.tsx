import { useTranslation } from 'react-i18next';
import { BOARD_STATES, type BoardRow, type DayBoard } from '../../api/use-day.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';

const LOOK = {
  in: { tone: 'good', glyph: '✓' },
  out: { tone: 'danger', glyph: '✕' },
  unscheduled: { tone: 'info', glyph: '+' },
  unknown: { tone: 'quiet', glyph: '?' },
  explained: { tone: 'warn', glyph: '!' },
} as const;

/** Everybody with a shift: what the schedule says, what they do, since when; those out first. */
export function AdherenceBoard({
  board,
  away,
  onAway,
}: {
  board: DayBoard;
  away: readonly string[];
  onAway: (away: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useActivityName();
  const { search, change } = usePageSearch();
  const count = (state: BoardRow['state']) => board.board.filter((row) => row.state === state).length;
  const order = { out: 0, explained: 1, unscheduled: 2, unknown: 3, in: 4 };
  const rows = board.board
    .filter(({ state }) => search.state === undefined || state === search.state)
    .toSorted(
      (a, b) =>
        (a.state ? order[a.state] : 5) - (b.state ? order[b.state] : 5) || (a.adherence ?? 2) - (b.adherence ?? 2),
    );
  const activity = (code: string | null) => (code === null ? t('intraday.nothing') : nameOf(code));
  return (
    <Panel
      title={t('intraday.board')}
      tools={
        <Select
          label={t('registry.state')}
          value={search.state ?? ''}
          options={[
            { value: '', label: `${t('assessment.all')} (${board.board.length})` },
            ...BOARD_STATES.map((state) => ({
              value: state as string,
              label: `${t(`intraday.states.${state}`)} (${count(state)})`,
            })),
          ]}
          onChange={(state) => change({ state: state || undefined })}
        />
      }
      flush
    >
      <DataTable
        label={t('intraday.board')}
        saveAs={`adherence-${board.date}`}
        height={420}
        rows={rows}
        rowKey={({ agent }) => agent}
        empty={t('intraday.noBoard')}
        columns={[
          {
            key: 'name',
            head: t('schedule.who'),
            rowHead: true,
            value: ({ name }) => name,
            cell: ({ name }) => name,
          },
          {
            key: 'state',
            head: t('registry.state'),
            value: ({ state }) => (state ? t(`intraday.states.${state}`) : ''),
            cell: ({ state }) =>
              state ? (
                <Badge {...LOOK[state]}>{t(`intraday.states.${state}`)}</Badge>
              ) : (
                <Badge tone="quiet">{t('intraday.off')}</Badge>
              ),
          },
          {
            key: 'away',
            head: t('intraday.absent'),
            value: ({ agent }) => (away.includes(agent) ? 1 : 0),
            cell: ({ agent, name, state }) =>
              state !== null && (
                <Button
                  look="quiet"
                  aria-pressed={away.includes(agent)}
                  aria-label={`${t(away.includes(agent) ? 'intraday.away' : 'intraday.mark')}: ${t('intraday.markAway', { name })}`}
                  onClick={() => onAway(away.includes(agent) ? away.filter((one) => one !== agent) : [...away, agent])}
                >
                  {t(away.includes(agent) ? 'intraday.away' : 'intraday.mark')}
                </Button>
              ),
          },
          {
            key: 'scheduled',
            head: t('intraday.should'),
            value: ({ scheduled }) => scheduled,
            cell: ({ scheduled, state }) => (state ? activity(scheduled) : '–'),
          },
          {
            key: 'actual',
            head: t('intraday.does'),
            value: ({ actual }) => actual,
            cell: ({ actual, state }) => (state ? activity(actual) : '–'),
          },
          {
            key: 'since',
            head: t('intraday.since'),
            align: 'end',
            value: ({ since }) => (since === null ? null : format.time(since, board.zone)),
            cell: ({ since }) => format.time(since, board.zone),
          },
          {
            key: 'adherence',
            head: t('actuals.adherenceShare'),
            align: 'end',
            value: ({ adherence }) => adherence,
            cell: ({ adherence }) => format.share(adherence, 1),
          },
        ]}
      />
    </Panel>
  );
}
