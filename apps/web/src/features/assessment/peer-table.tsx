import { useTranslation } from 'react-i18next';
import { type Peer, usePeers } from '../../api/use-score-standing.ts';
import { metricText } from '../../format/metric-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';

const PLACES = {
  best_quarter: { tone: 'good', glyph: '▲' },
  middle: { tone: 'quiet', glyph: '●' },
  worst_quarter: { tone: 'warn', glyph: '▼' },
} as const;

/** Own metrics beside the quartiles of peers; without the same definition there is no place. */
export function PeerTable() {
  return <ArtefactGate query={usePeers()}>{(peers) => <Peers peers={peers} />}</ArtefactGate>;
}

function Peers({ peers }: { peers: readonly Peer[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const text = ({ unit }: Peer, value: number | null) => metricText(format, t, { value, unit });
  return (
    <Panel title={t('score.peers')} note={peers[0] ? t('score.peersNote', { day: peers[0].date }) : undefined} flush>
      <DataTable
        label={t('score.peers')}
        saveAs="peers"
        rows={peers}
        rowKey={({ metric }) => metric}
        empty={t('score.noPeers')}
        columns={[
          { key: 'metric', head: t('score.metric'), rowHead: true, cell: ({ name }) => say(name) },
          {
            key: 'own',
            head: t('score.own'),
            align: 'end',
            value: ({ own }) => own,
            cell: (row) => <strong>{text(row, row.own)}</strong>,
          },
          {
            key: 'lower',
            head: t('score.lowerQuartile'),
            align: 'end',
            value: ({ lowerQuartile }) => lowerQuartile,
            cell: (row) => text(row, row.lowerQuartile),
          },
          {
            key: 'median',
            head: t('score.median'),
            align: 'end',
            value: ({ median }) => median,
            cell: (row) => text(row, row.median),
          },
          {
            key: 'upper',
            head: t('score.upperQuartile'),
            align: 'end',
            value: ({ upperQuartile }) => upperQuartile,
            cell: (row) => text(row, row.upperQuartile),
          },
          { key: 'peers', head: t('score.peerCount'), align: 'end', cell: (row) => format.number(row.peers) },
          {
            key: 'place',
            head: t('score.place'),
            value: ({ place }) => place,
            cell: ({ place, sameDefinition }) =>
              place ? (
                <Badge tone={PLACES[place].tone} glyph={PLACES[place].glyph}>
                  {t(`score.places.${place}`)}
                </Badge>
              ) : (
                t(sameDefinition ? 'score.noValue' : 'score.otherDefinition')
              ),
          },
        ]}
      />
    </Panel>
  );
}
