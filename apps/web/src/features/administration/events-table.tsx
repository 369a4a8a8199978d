import type { PlanningEvent } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { SortedTable } from '../../parts/sorted-table.tsx';

/** Events of the center, the last one first. */
export function EventsTable({ events, onOpen }: { events: readonly PlanningEvent[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queueName = useQueueName();
  return (
    <SortedTable
      saveAs="events"
      label={t('administration.events')}
      rows={events.toSorted((a, b) => (a.start < b.start ? 1 : -1))}
      rowKey={({ id }) => id}
      height={420}
      empty={t('administration.noEvents')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.name'),
          text: ({ id, name }) => name || id,
          onOpen: ({ id }) => onOpen(id),
        },
        {
          key: 'kind',
          head: t('people.fields.kind'),
          sortBy: ({ kind }) => kind,
          cell: ({ kind }) => t(`administration.eventKinds.${kind}`),
        },
        {
          key: 'start',
          head: t('administration.fields.start'),
          sortBy: ({ start }) => start,
          cell: ({ start }) => start,
        },
        { key: 'end', head: t('administration.fields.end'), sortBy: ({ end }) => end, cell: ({ end }) => end },
        {
          key: 'queues',
          head: t('imports.queues'),
          cell: ({ queues }) => (queues === null ? t('parts.allQueues') : queues.map(queueName).join(' · ')),
        },
        {
          key: 'factor',
          head: t('administration.fields.factor'),
          align: 'end',
          sortBy: ({ factor }) => factor ?? null,
          cell: ({ factor }) => (factor === undefined ? '–' : format.number(factor, 2)),
        },
        {
          key: 'repeat',
          head: t('administration.fields.repeat'),
          cell: ({ repeat }) => (repeat ? t(`administration.repeats.${repeat.every}`) : '–'),
        },
      ]}
    />
  );
}
