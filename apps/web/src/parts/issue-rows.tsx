import { useTranslation } from 'react-i18next';
import type { WordedIssue } from '../api/fetch-json.ts';
import { DataTable } from './data-table.tsx';
import { SeverityBadge } from './severity-badge.tsx';

/** Findings about a file, with line and column. */
export function IssueRows({ issues }: { issues: readonly WordedIssue[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t('parts.findings')}
      rows={issues}
      height={320}
      columns={[
        { key: 'severity', head: t('parts.severity'), cell: ({ severity }) => <SeverityBadge severity={severity} /> },
        { key: 'row', head: t('parts.line'), align: 'end', cell: ({ row }) => row ?? '–' },
        { key: 'column', head: t('parts.column'), cell: ({ column }) => (column ? <code>{column}</code> : '–') },
        { key: 'message', head: t('parts.finding'), wrap: true, cell: ({ message }) => message },
        { key: 'code', head: t('parts.code'), cell: ({ code }) => <code>{code}</code> },
      ]}
    />
  );
}
