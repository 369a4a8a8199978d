import type { PlanningEvent } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import type { ReadDocument } from '../../api/use-planning-document.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { ItemPanel } from '../../form/item-panel.tsx';
import { eventOfFields, fieldsOfEvent } from './event-fields.ts';

const KINDS = ['promotion', 'outage', 'closure', 'other'] as const;
const REPEATS = ['year', 'month', 'weekday'] as const;

/** An event of the center: when, for which queues, and how much it moves the volume. */
export function EventPanel({
  stored,
  event,
  day,
  onClose,
}: {
  stored: ReadDocument<readonly PlanningEvent[]>;
  event: PlanningEvent | null;
  day: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const queues = useCenter().data?.queues ?? [];
  const days = t('administration.units.days');
  const specs: readonly FieldSpec[] = [
    { kind: 'text', key: 'id', label: t('people.fields.id'), fixed: event !== null },
    { kind: 'text', key: 'name', label: t('people.fields.name') },
    {
      kind: 'choice',
      key: 'kind',
      label: t('people.fields.kind'),
      options: KINDS.map((value) => ({ value, label: t(`administration.eventKinds.${value}`) })),
    },
    { kind: 'date', key: 'start', label: t('administration.fields.start') },
    { kind: 'date', key: 'end', label: t('administration.fields.end') },
    {
      kind: 'many',
      key: 'queues',
      label: t('imports.queues'),
      hint: t('administration.queuesHint'),
      options: queues.map(({ id, name }) => ({ value: id, label: name || id })),
    },
    {
      kind: 'number',
      key: 'factor',
      label: t('administration.fields.factor'),
      hint: t('administration.factorHint'),
      min: 0,
      max: 100,
      open: 'min',
      empty: 'omitted',
    },
    {
      kind: 'number',
      key: 'leadDays',
      label: t('administration.fields.leadDays'),
      min: 0,
      max: 30,
      whole: true,
      unit: days,
      empty: 'omitted',
    },
    {
      kind: 'number',
      key: 'lagDays',
      label: t('administration.fields.lagDays'),
      min: 0,
      max: 30,
      whole: true,
      unit: days,
      empty: 'omitted',
    },
    {
      kind: 'choice',
      key: 'repeat',
      label: t('administration.fields.repeat'),
      options: REPEATS.map((value) => ({ value, label: t(`administration.repeats.${value}`) })),
      empty: 'omitted',
    },
    { kind: 'date', key: 'until', label: t('administration.fields.until'), empty: 'omitted' },
  ];
  return (
    <ItemPanel
      title={event ? event.name || event.id : t('administration.addEvent')}
      document="planning-events"
      stored={stored}
      keyOf={({ id }) => id}
      item={event}
      specs={specs}
      fieldsOf={(item) => fieldsOfEvent(item, day)}
      itemOf={(fields) => eventOfFields(fields, event)}
      textOf={({ name, start, end, factor }) =>
        `${name} ${start} – ${end}${factor === undefined ? '' : ` × ${factor}`}`
      }
      check={({ start, end }) => (end < start ? t('administration.endsBefore') : null)}
      onClose={onClose}
    />
  );
}
