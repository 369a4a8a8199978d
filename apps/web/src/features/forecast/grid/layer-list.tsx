import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../../api/use-center.ts';
import { type EditLayer, useOrderEdits, useSwitchEdit } from '../../../api/use-forecast-edits.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Panel } from '../../../parts/panel.tsx';
import styles from './edit-grid.module.css';
import { useEditWords } from './edit-words.ts';

/** The layers of edits from the lowest up: on or off, their order, who made them and why. */
export function LayerList({ layers, zone }: { layers: readonly EditLayer[]; zone: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const words = useEditWords();
  const order = useOrderEdits();
  const turn = useSwitchEdit();
  const busy = order.isPending || turn.isPending;
  const moved = (at: number, by: 1 | -1) => {
    const ids = layers.map(({ id }) => id);
    const [id] = ids.splice(at, 1);
    if (id !== undefined) ids.splice(at + by, 0, id);
    order.mutate(ids);
  };
  const error = order.error ?? turn.error;
  return (
    <Panel title={t('forecastGrid.layers')} note={t('forecastGrid.layersNote')} flush>
      {error && <ErrorBox error={error} />}
      <DataTable
        label={t('forecastGrid.layers')}
        saveAs="forecast-layers"
        rows={layers}
        rowKey={({ id }) => id}
        empty={t('forecastGrid.noLayers')}
        height={320}
        columns={[
          {
            key: 'on',
            head: t('forecastGrid.on'),
            value: ({ active }) => (active ? 1 : 0),
            cell: ({ id, active, reason }) => (
              <input
                type="checkbox"
                aria-label={t('forecastGrid.switch', { reason })}
                checked={active}
                disabled={busy}
                onChange={() => turn.mutate({ id, active: !active })}
              />
            ),
          },
          {
            key: 'order',
            head: t('forecastGrid.order'),
            saved: false,
            cell: ({ reason }, index) => (
              <span className={styles.moves}>
                <Button
                  look="quiet"
                  aria-label={t('forecastGrid.lower', { reason })}
                  disabled={busy || index === 0}
                  onClick={() => moved(index, -1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('forecastGrid.higher', { reason })}
                  disabled={busy || index === layers.length - 1}
                  onClick={() => moved(index, 1)}
                >
                  ↓
                </Button>
              </span>
            ),
          },
          { key: 'what', head: t('forecastGrid.change'), cell: words },
          {
            key: 'queues',
            head: t('parts.queue'),
            cell: ({ spans }) =>
              [...new Set(spans.map(({ queue }) => (queue === null ? t('parts.allQueues') : nameOf(queue))))].join(
                ', ',
              ),
          },
          {
            key: 'when',
            head: t('forecastGrid.period'),
            cell: ({ spans }) =>
              t('parts.range', {
                from: format.moment(Math.min(...spans.map(({ from }) => from)), zone),
                to: format.moment(Math.max(...spans.map(({ to }) => to)), zone),
              }),
          },
          { key: 'reason', head: t('forecastGrid.reason'), rowHead: true, wrap: true, cell: ({ reason }) => reason },
          { key: 'author', head: t('forecastGrid.author'), cell: ({ author }) => author },
          { key: 'at', head: t('forecastGrid.at'), cell: ({ at }) => format.moment(at, zone) },
        ]}
      />
    </Panel>
  );
}
