import { FACT_NAMES } from '@seatwise/core';
import type { Profile } from '@seatwise/formats';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './column-mapping.module.css';
import { allColumns, COLUMN_ROLES, withColumn } from './profile-columns.ts';

type Column = Profile['columns'][number];

/** What each column means; a change reads the file anew. */
export function ColumnMapping({
  mapping,
  saveAs,
  onChange,
  onSaveAs,
}: {
  mapping: Profile;
  saveAs: string;
  onChange: (mapping: Profile) => void;
  onSaveAs: (name: string) => void;
}) {
  const { t } = useTranslation();
  const names = (column: Column) => String(column.column);
  const set = ({ column }: Column, part: Partial<Column>) => onChange(withColumn(mapping, column, part));
  return (
    <Panel
      title={t('imports.mapping')}
      note={t('imports.mappingNote')}
      tools={
        <label className={styles.save}>
          {t('imports.saveMapping')}
          <input value={saveAs} maxLength={80} autoComplete="off" onChange={(event) => onSaveAs(event.target.value)} />
        </label>
      }
      flush
    >
      <DataTable
        label={t('imports.mapping')}
        height={320}
        rows={allColumns(mapping)}
        rowKey={(column) => names(column)}
        columns={[
          { key: 'column', head: t('imports.column'), rowHead: true, cell: (column) => <code>{names(column)}</code> },
          {
            key: 'role',
            head: t('imports.role'),
            cell: (column) => (
              <select
                className={styles.select}
                aria-label={`${names(column)}: ${t('imports.role')}`}
                value={column.role}
                onChange={(event) => set(column, { role: event.target.value as Column['role'] })}
              >
                {COLUMN_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`imports.roles.${role}`)}
                  </option>
                ))}
              </select>
            ),
          },
          {
            key: 'fact',
            head: t('imports.fact'),
            cell: (column) =>
              ['total', 'average', 'share'].includes(column.role) ? (
                <select
                  className={styles.select}
                  aria-label={`${names(column)}: ${t('imports.fact')}`}
                  value={column.fact ?? FACT_NAMES[0]}
                  onChange={(event) => set(column, { fact: event.target.value as (typeof FACT_NAMES)[number] })}
                >
                  {FACT_NAMES.map((name) => (
                    <option key={name} value={name}>
                      {t(`imports.facts.${name}`)}
                    </option>
                  ))}
                </select>
              ) : (
                '–'
              ),
          },
          { key: 'unit', head: t('imports.unit'), cell: (column) => column.unit ?? '–' },
        ]}
      />
    </Panel>
  );
}
