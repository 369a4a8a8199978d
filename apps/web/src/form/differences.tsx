import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './form.module.css';

/** One field that somebody else has changed meanwhile. */
export interface Difference {
  readonly label: string;
  /** As it was when the form was opened. */
  readonly seen: string;
  readonly found: string;
  readonly mine: string;
}

/** What another saved meanwhile, beside what is about to be saved, and a choice between the two; nothing was written. */
export function Differences({
  who,
  rows,
  ready,
  over,
  onTheirs,
  onMine,
}: {
  who: string;
  rows: readonly Difference[];
  /** What is stored now has been read. */
  ready: boolean;
  /** Mine takes the place of what is stored, or is a change laid on top of it. */
  over: 'keepMine' | 'onTop';
  onTheirs: () => void;
  onMine: () => void;
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
      <div className={styles.buttons}>
        <Button disabled={!ready} onClick={onTheirs}>
          {t('forms.takeTheirs')}
        </Button>
        <Button disabled={!ready} onClick={onMine}>
          {t(`forms.${over}`)}
        </Button>
      </div>
    </Notice>
  );
}
