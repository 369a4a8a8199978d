import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordedIssue } from '../../api/fetch-json.ts';
import type { Mend } from '../../api/use-imports.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SeverityBadge } from '../../parts/severity-badge.tsx';
import styles from './findings.module.css';

/** What is wrong with a file, each line mended in place or left out; the file itself stays as it is. */
export function Findings({
  issues,
  mends,
  onMends,
}: {
  issues: readonly WordedIssue[];
  mends: readonly Mend[];
  onMends: (mends: readonly Mend[]) => void;
}) {
  const { t } = useTranslation();
  if (issues.length === 0 && mends.length === 0) return null;
  return (
    <Panel
      title={t('parts.findings')}
      note={mends.length > 0 ? t('imports.mended', { count: mends.length }) : undefined}
      tools={
        mends.length > 0 ? (
          <Button onClick={() => onMends(mends.slice(0, -1))}>{t('imports.mendUndo')}</Button>
        ) : undefined
      }
      flush
    >
      <DataTable
        label={t('parts.findings')}
        rows={issues}
        height={360}
        rowKey={({ row, column, code }, i) => `${row} ${column} ${code} ${i}`}
        empty={t('imports.clean')}
        columns={[
          { key: 'severity', head: t('parts.severity'), cell: ({ severity }) => <SeverityBadge severity={severity} /> },
          { key: 'row', head: t('parts.line'), align: 'end', cell: ({ row }) => row ?? '–' },
          { key: 'column', head: t('parts.column'), cell: ({ column }) => (column ? <code>{column}</code> : '–') },
          { key: 'message', head: t('parts.finding'), wrap: true, cell: ({ message }) => message },
          { key: 'code', head: t('parts.code'), cell: ({ code }) => <code>{code}</code> },
          {
            key: 'mend',
            head: t('imports.mend'),
            saved: false,
            cell: ({ row, column }) =>
              row === undefined ? (
                '–'
              ) : (
                <MendCell row={row} column={column} onMend={(mend) => onMends([...mends, mend])} />
              ),
          },
        ]}
      />
    </Panel>
  );
}

function MendCell({ row, column, onMend }: { row: number; column: string | undefined; onMend: (mend: Mend) => void }) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  return (
    <form
      className={styles.mend}
      onSubmit={(event) => {
        event.preventDefault();
        if (column !== undefined && value.trim() !== '') onMend({ row, column, value });
      }}
    >
      {column !== undefined && (
        <>
          <input
            value={value}
            aria-label={t('imports.mendValue', { row, column })}
            autoComplete="off"
            onChange={(event) => setValue(event.target.value)}
          />
          <Button type="submit" disabled={value.trim() === ''}>
            {t('imports.mendUse')}
          </Button>
        </>
      )}
      <Button look="quiet" aria-label={t('imports.leaveOutNamed', { row })} onClick={() => onMend({ row, drop: true })}>
        {t('imports.leaveOut')}
      </Button>
    </form>
  );
}
