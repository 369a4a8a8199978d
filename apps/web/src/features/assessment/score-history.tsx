import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { type ScoreVersion, useScoreHistory } from '../../api/use-score-standing.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PointRangeBar } from '../../parts/point-range-bar.tsx';

/** How the total has moved from version to version, both ends. */
export function ScoreHistory({ maximum }: { maximum: number }) {
  return (
    <ArtefactGate query={useScoreHistory()}>
      {(versions) => versions.length > 0 && <Versions versions={versions} maximum={maximum} />}
    </ArtefactGate>
  );
}

function Versions({ versions, maximum }: { versions: readonly ScoreVersion[]; maximum: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  const before = new Map(versions.map((version, i) => [version.id, versions[i - 1]]));
  const moved = (now: number | null, then: number | null | undefined) => {
    if (now === null || then === null || then === undefined) return '–';
    return format.signed(now - then, format.points);
  };
  return (
    <Panel title={t('score.history')} note={t('score.historyNote')} flush>
      <DataTable
        label={t('score.history')}
        saveAs="score-history"
        height={320}
        rows={versions.toReversed()}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', head: t('score.at'), rowHead: true, cell: ({ at }) => format.moment(at, zone) },
          { key: 'actor', head: t('score.by'), cell: ({ actor }) => actor },
          {
            key: 'evaluated',
            head: t('assessment.evaluated'),
            align: 'end',
            cell: ({ evaluated, clauses }) => `${format.number(evaluated)} / ${format.number(clauses)}`,
          },
          {
            key: 'low',
            head: t('assessment.low'),
            align: 'end',
            value: ({ low }) => (low === null ? null : low / 1000),
            cell: ({ low }) => format.points(low),
          },
          {
            key: 'high',
            head: t('assessment.high'),
            align: 'end',
            value: ({ high }) => (high === null ? null : high / 1000),
            cell: ({ high }) => format.points(high),
          },
          {
            key: 'moved',
            head: t('score.moved'),
            align: 'end',
            cell: ({ id, low }) => moved(low, before.get(id)?.low),
          },
          {
            key: 'bar',
            head: <span data-hidden-visually>{t('score.scale')}</span>,
            saved: false,
            cell: ({ low, high }) =>
              low !== null && high !== null && <PointRangeBar range={{ low, high }} bound={maximum} />,
          },
        ]}
      />
    </Panel>
  );
}
