import { useTranslation } from 'react-i18next';
import type { PastePreview } from '../../api/use-records.ts';
import { useFieldText } from '../../form/use-field-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { changesBetween } from './describe-change.ts';
import type { PeopleOnDay } from './people-on-day.ts';
import { useRecordFields } from './use-record-fields.ts';

const LOOK = {
  new: { tone: 'good', glyph: '+' },
  changed: { tone: 'accent', glyph: '≠' },
  same: { tone: 'quiet', glyph: '=' },
} as const;

/** What each pasted line would do. */
export function PastePreviewTable({ preview, people }: { preview: PastePreview; people: PeopleOnDay }) {
  const { t } = useTranslation();
  const textOf = useFieldText();
  const specs = useRecordFields(people, false).agents;
  const count = (state: keyof typeof LOOK) => preview.rows.filter((row) => row.state === state).length;
  return (
    <>
      <p role="status">
        {t('people.previewSum', { added: count('new'), changed: count('changed'), same: count('same') })}
        {preview.contracts.length > 0 &&
          ` ${t('people.previewContracts', { contracts: preview.contracts.map(({ id, weeklyHours }) => `${id} ${t('people.hoursAWeek', { hours: weeklyHours })}`).join(' · ') })}`}
      </p>
      <DataTable
        label={t('people.preview')}
        rows={preview.rows}
        rowKey={({ line }) => line}
        height={360}
        columns={[
          { key: 'line', head: t('parts.line'), align: 'end', cell: ({ line }) => line },
          {
            key: 'state',
            head: t('people.state'),
            cell: ({ state }) => <Badge {...LOOK[state]}>{t(`people.pasteStates.${state}`)}</Badge>,
          },
          { key: 'id', head: t('people.fields.number'), cell: ({ agent }) => agent.id },
          { key: 'name', head: t('people.fields.person'), rowHead: true, cell: ({ agent }) => agent.name },
          {
            key: 'what',
            head: t('people.what'),
            wrap: true,
            cell: ({ agent, before }) =>
              (before === null
                ? specs
                    .filter(({ key }) => !['id', 'name'].includes(key))
                    .map((spec) => textOf(spec, { ...agent }[spec.key as 'team']))
                : changesBetween(specs, { ...before }, { ...agent }).map(
                    ({ spec, from, to }) => `${spec.label}: ${textOf(spec, from)} → ${textOf(spec, to)}`,
                  )
              ).join(' · ') || '–',
          },
        ]}
      />
    </>
  );
}
