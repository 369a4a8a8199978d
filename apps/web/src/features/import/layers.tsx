import { useTranslation } from 'react-i18next';
import { useCenter, useQueueName } from '../../api/use-center.ts';
import { type ImportLayer, useImports, useSwitchLayer } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';

/** Imported files, newest first; each can be undone and restored. */
export function Layers() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const zone = useCenter().data?.zone ?? 'UTC';
  const imports = useImports();
  const change = useSwitchLayer();
  const action = (layer: ImportLayer) => {
    const to = layer.active ? 'undo' : 'restore';
    return (
      <Button
        look="quiet"
        aria-label={t(`imports.${to}Named`, { file: layer.file })}
        disabled={change.isPending}
        onClick={() => change.mutate({ id: layer.id, to })}
      >
        <Icon name="undo" />
        {t(`imports.${to}`)}
      </Button>
    );
  };
  return (
    <ArtefactGate query={imports}>
      {(layers) => (
        <Panel title={t('imports.layers')} note={t('imports.layersNote')} flush>
          {change.error && <ErrorBox error={change.error} />}
          <DataTable
            saveAs="layers"
            label={t('imports.layers')}
            rows={layers.toReversed()}
            rowKey={({ id }) => id}
            empty={t('imports.noLayers')}
            columns={[
              { key: 'file', head: t('imports.name'), rowHead: true, cell: ({ file }) => file },
              {
                key: 'state',
                head: t('imports.state'),
                cell: ({ active }) => (
                  <Badge tone={active ? 'good' : 'quiet'} glyph={active ? '●' : '○'}>
                    {t(active ? 'imports.active' : 'imports.undone')}
                  </Badge>
                ),
              },
              { key: 'rows', head: t('imports.rows'), align: 'end', cell: ({ rows }) => format.number(rows) },
              { key: 'queues', head: t('imports.queues'), cell: ({ queues }) => queues.map(nameOf).join(', ') },
              {
                key: 'span',
                head: t('imports.span'),
                cell: ({ from, to }) =>
                  t('parts.range', { from: format.moment(from, zone), to: format.moment(to, zone) }),
              },
              { key: 'at', head: t('imports.at'), cell: ({ at }) => format.moment(at, zone) },
              { key: 'author', head: t('imports.author'), cell: ({ author }) => author },
              { key: 'reason', head: t('imports.reason'), cell: ({ reason }) => reason },
              { key: 'action', head: t('imports.action'), saved: false, cell: action },
            ]}
          />
        </Panel>
      )}
    </ArtefactGate>
  );
}
