import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { Button } from './button.tsx';
import type { SavedTable } from './save-table.ts';
import styles from './save-table-buttons.module.css';

/** The foot of a table: how many rows, and the table as a file. The writer of files arrives on the first click. */
export function SaveTable({
  name,
  label,
  count,
  table,
}: {
  name: string;
  label: string;
  count: number;
  table: () => SavedTable;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = (kind: 'csv' | 'xlsx') =>
    void import('./save-table.ts').then(({ saveTable }) => saveTable(name, kind, table()));
  return (
    <p className={styles.foot}>
      <span>{t('parts.rows', { rows: format.number(count) })}</span>
      <Button look="quiet" aria-label={t('parts.saveAs', { label, format: 'CSV' })} onClick={() => save('csv')}>
        CSV
      </Button>
      <Button look="quiet" aria-label={t('parts.saveAs', { label, format: 'XLSX' })} onClick={() => save('xlsx')}>
        XLSX
      </Button>
    </p>
  );
}
