import { useTranslation } from 'react-i18next';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';

/** One field that somebody else has changed meanwhile. */
export interface Difference {
  readonly label: string;
  /** As it was when the form was opened. */
  readonly seen: string;
  readonly found: string;
  readonly mine: string;
}

/** What another saved meanwhile, beside what is about to be saved; nothing was written. */
export function Differences({
  who,
  rows,
  children,
}: {
  who: string;
  rows: readonly Difference[];
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" role="alert" title={t('forms.conflict')}>
      <p>{who}</p>
      <DataTable
        label={t('forms.difference')}
        rows={rows}
        rowKey={({ label }) => label}
        height={240}
        empty={t('forms.noDifference')}
        columns={[
          { key: 'label', head: t('forms.field'), rowHead: true, cell: ({ label }) => label },
          { key: 'seen', head: t('forms.seen'), cell: ({ seen }) => seen },
          { key: 'found', head: t('forms.found'), cell: ({ found }) => <strong>{found}</strong> },
          { key: 'mine', head: t('forms.mine'), cell: ({ mine }) => mine },
        ]}
      />
      {children}
    </Notice>
  );
}
