import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import type { RangeFigures } from './figures.ts';
import styles from './sheet.module.css';

/** What was just done or refused, spoken too; and at the right what the selection comes to. */
export function SheetStatus({
  message,
  figures,
  digits,
  unsaved,
}: {
  message: string;
  figures: RangeFigures;
  /** Decimals of sum and average. */
  digits: number;
  /** Cells that are not saved; left out where nothing is kept elsewhere. */
  unsaved?: number | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.status}>
      <p role="status">{message}</p>
      <dl>
        <Figure name={t('sheet.selected')} value={format.number(figures.cells)} />
        <Figure name={t('sheet.count')} value={format.number(figures.count)} />
        <Figure name={t('sheet.sum')} value={format.number(figures.sum, digits)} />
        <Figure name={t('sheet.average')} value={format.number(figures.mean, digits)} />
        {unsaved !== undefined && <Figure name={t('sheet.unsaved')} value={format.number(unsaved)} />}
      </dl>
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
