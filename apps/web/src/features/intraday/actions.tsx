import { useTranslation } from 'react-i18next';
import type { DayBoard } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';
import styles from './actions.module.css';

/** What would win back most of what absences lose, one person at a time, each with its effect. */
export function Actions({ board }: { board: DayBoard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const activityName = useActivityName();
  const { proposal, zone } = board;
  const names = new Map(board.board.map(({ agent, name }) => [agent, name]));
  if (!proposal)
    return (
      <Panel title={t('intraday.actions')}>
        <p className={styles.note}>{t('intraday.noActions')}</p>
      </Panel>
    );
  const { actions, inTime, recovered, missing } = proposal;
  const span = (part: { start: number; end: number } | null) =>
    part && part.end > part.start ? `${format.time(part.start, zone)}–${format.time(part.end, zone)}` : '–';
  return (
    <Panel
      title={t('intraday.actions')}
      note={t('intraday.actionsNote', { missing: missing.map((agent) => names.get(agent) ?? agent).join(', ') })}
      flush
    >
      <KeyFigures
        figures={[
          { name: t('intraday.asPlanned'), value: format.number(inTime.planned) },
          { name: t('intraday.withAbsence'), value: format.number(inTime.damaged) },
          { name: t('intraday.withActions'), value: format.number(inTime.repaired) },
          {
            name: t('intraday.recovered'),
            value: format.signed(inTime.repaired - inTime.damaged),
            note: t('intraday.recoveredShare', { share: format.share(recovered, 0) }),
          },
        ]}
      />
      <DataTable
        label={t('intraday.actions')}
        saveAs={`intraday-actions-${board.date}`}
        height={320}
        rows={actions}
        rowKey={({ agent }, i) => `${agent} ${i}`}
        empty={t('intraday.nothingHelps')}
        columns={[
          {
            key: 'who',
            head: t('schedule.who'),
            rowHead: true,
            value: ({ name }) => name,
            cell: ({ name }) => name,
          },
          {
            key: 'what',
            head: t('intraday.what'),
            value: ({ kind }) => t(`intraday.moves.${kind}`),
            cell: ({ kind, activity }) => `${t(`intraday.moves.${kind}`)} · ${activityName(activity)}`,
          },
          { key: 'from', head: t('intraday.from'), value: ({ from }) => span(from), cell: ({ from }) => span(from) },
          { key: 'to', head: t('intraday.to'), value: ({ to }) => span(to), cell: ({ to }) => span(to) },
          {
            key: 'gain',
            head: t('intraday.gain'),
            align: 'end',
            value: ({ gain }) => gain,
            cell: ({ gain }) => <strong>+{format.number(gain, 1)}</strong>,
          },
        ]}
      />
    </Panel>
  );
}
