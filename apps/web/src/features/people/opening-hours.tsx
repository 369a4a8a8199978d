import type { OpeningHours } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useCenter, useQueueName } from '../../api/use-center.ts';
import { type ReadDocument, usePlanningDocument } from '../../api/use-planning-document.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { ItemPanel } from '../../form/item-panel.tsx';
import { NEW, useOpenedEntry } from '../../form/opened-entry.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Beside } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { readWindows, windowsText } from './opening-text.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const keyOf = ({ queue, effectiveFrom }: OpeningHours): string => `${queue} ${effectiveFrom}`;

/** When queues are open, by weekday, from a date on. */
export function OpeningHoursView({
  day,
  record,
  onOpen,
}: {
  day: string;
  record: string | undefined;
  onOpen: (record: string | undefined) => void;
}) {
  const query = usePlanningDocument<readonly OpeningHours[]>('opening-hours');
  const entry = useOpenedEntry(query.data?.value ?? [], keyOf, record);
  return (
    <ArtefactGate query={query}>
      {(stored) => {
        const open = record === NEW || entry !== null;
        return (
          <Beside
            side={
              open && (
                <HoursPanel key={record} stored={stored} entry={entry} day={day} onClose={() => onOpen(undefined)} />
              )
            }
          >
            <Unsaid entries={stored.value} day={day} />
            <HoursTable entries={stored.value} day={day} onOpen={onOpen} />
          </Beside>
        );
      }}
    </ArtefactGate>
  );
}

/** Once some queue has hours, one without any counts as closed: that is told. */
function Unsaid({ entries, day }: { entries: readonly OpeningHours[]; day: string }) {
  const { t } = useTranslation();
  const queues = useCenter().data?.queues ?? [];
  const without = queues.filter(
    ({ id }) => !entries.some(({ queue, effectiveFrom }) => (queue === id || queue === '*') && effectiveFrom <= day),
  );
  if (entries.length === 0 || without.length === 0) return null;
  return (
    <Notice tone="warn">
      {t('people.withoutHours', { queues: without.map(({ id, name }) => name || id).join(' · ') })}
    </Notice>
  );
}

function HoursTable({
  entries,
  day,
  onOpen,
}: {
  entries: readonly OpeningHours[];
  day: string;
  onOpen: (record: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const queueName = useQueueName();
  const nameOf = (queue: string) => (queue === '*' ? t('parts.allQueues') : queueName(queue));
  return (
    <Panel title={t('people.views.hours')} note={t('people.hoursNote')} flush>
      <SortedTable
        saveAs="opening-hours"
        label={t('people.views.hours')}
        rows={entries}
        rowKey={keyOf}
        frozen
        empty={t('people.empty.hours')}
        columns={[
          {
            key: 'queue',
            head: t('parts.queue'),
            text: (entry) => nameOf(entry.queue),
            onOpen: (entry) => onOpen(keyOf(entry)),
          },
          {
            key: 'from',
            head: t('people.holdsSince'),
            sortBy: ({ effectiveFrom }) => effectiveFrom,
            cell: ({ queue, effectiveFrom }) =>
              effectiveFrom > day ||
              entries.some(
                (one) => one.queue === queue && one.effectiveFrom > effectiveFrom && one.effectiveFrom <= day,
              )
                ? effectiveFrom
                : `● ${effectiveFrom}`,
            value: ({ effectiveFrom }) => effectiveFrom,
          },
          ...WEEKDAYS.map((weekday) => ({
            key: String(weekday),
            head: format.weekdayOf(weekday),
            cell: ({ weekly }: OpeningHours) => windowsText(weekly[weekday] ?? []) || t('people.closed'),
          })),
        ]}
      />
    </Panel>
  );
}

function HoursPanel({
  stored,
  entry,
  day,
  onClose,
}: {
  stored: ReadDocument<readonly OpeningHours[]>;
  entry: OpeningHours | null;
  day: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const queues = useCenter().data?.queues ?? [];
  const specs: readonly FieldSpec[] = [
    {
      kind: 'choice',
      key: 'queue',
      label: t('parts.queue'),
      options: [
        { value: '*', label: t('parts.allQueues') },
        ...queues.map(({ id, name }) => ({ value: id, label: name || id })),
      ],
    },
    { kind: 'date', key: 'effectiveFrom', label: t('people.from'), hint: t('people.hoursFromHint') },
    ...WEEKDAYS.map(
      (weekday): FieldSpec => ({
        kind: 'text',
        key: String(weekday),
        label: format.weekdayOf(weekday),
        empty: '',
        check: (text) => readWindows(text) !== null,
        hint: weekday === 0 ? t('people.windowsHint') : undefined,
      }),
    ),
  ];
  return (
    <ItemPanel
      title={entry ? t('people.editHours', { from: entry.effectiveFrom }) : t('people.addHours')}
      document="opening-hours"
      stored={stored}
      keyOf={keyOf}
      versions
      item={entry}
      specs={specs}
      fieldsOf={(item) => ({
        queue: item?.queue ?? '*',
        effectiveFrom: item?.effectiveFrom ?? day,
        ...Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, windowsText(item?.weekly[weekday] ?? [])])),
      })}
      itemOf={(fields) => ({
        queue: String(fields.queue),
        effectiveFrom: String(fields.effectiveFrom),
        weekly: WEEKDAYS.map((weekday) => readWindows(String(fields[weekday] ?? '')) ?? []),
      })}
      textOf={({ weekly }) => weekly.map((windows) => windowsText(windows) || t('people.closed')).join(' · ')}
      more={(draft, set) => (
        <div>
          <Button onClick={() => set(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, draft[0]])))}>
            {t('people.copyMonday', { day: format.weekdayOf(0) })}
          </Button>
        </div>
      )}
      onClose={onClose}
    />
  );
}
