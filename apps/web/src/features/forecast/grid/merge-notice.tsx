import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../../api/use-center.ts';
import type { EditLayer } from '../../../api/use-forecast-edits.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { spanKey } from './draft.ts';
import styles from './edit-grid.module.css';
import type { MergeConflict } from './merge.ts';

const keyOf = ({ fact, span }: MergeConflict): string => `${fact} ${spanKey(span)}`;

/** What others saved since the draft was begun; where both wrote the same cell, the planner chooses cell by cell. */
export function MergeNotice({
  since,
  conflicts,
  cells,
  zone,
  onMerge,
}: {
  since: readonly EditLayer[];
  conflicts: readonly MergeConflict[];
  /** Cells of the sheet that others changed. */
  cells: number;
  zone: string;
  /** The conflicts in which theirs stands. */
  onMerge: (theirs: readonly MergeConflict[]) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setTheirs((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key])));
  const who = [...new Set(since.map(({ author, reason }) => `${author}: ${reason}`))].join('; ');
  return (
    <Notice tone="warn" role="alert" title={t('forecastGrid.mergeTitle', { cells: format.number(cells) })}>
      {who !== '' && <p>{who}</p>}
      <p>{t(conflicts.length > 0 ? 'forecastGrid.mergeChoose' : 'forecastGrid.mergeClean')}</p>
      {conflicts.length > 0 && (
        <DataTable
          label={t('forecastGrid.mergeTable')}
          rows={conflicts}
          rowKey={keyOf}
          height={240}
          columns={[
            {
              key: 'cell',
              head: t('forecastGrid.cell'),
              rowHead: true,
              cell: ({ span }) => `${nameOf(span.queue ?? '')} ${format.moment(span.from, zone)}`,
            },
            { key: 'was', head: t('forecastGrid.was'), align: 'end', cell: ({ was }) => format.number(was, 1) },
            {
              key: 'theirs',
              head: t('forecastGrid.theirs'),
              align: 'end',
              cell: (row) => format.number(row.theirs, 1),
            },
            { key: 'mine', head: t('forecastGrid.mine'), align: 'end', cell: ({ mine }) => format.number(mine, 1) },
            {
              key: 'take',
              head: t('forecastGrid.takeTheirs'),
              cell: (row) => (
                <input
                  type="checkbox"
                  aria-label={`${t('forecastGrid.takeTheirs')}: ${format.moment(row.span.from, zone)}`}
                  checked={theirs.has(keyOf(row))}
                  onChange={() => toggle(keyOf(row))}
                />
              ),
            },
          ]}
        />
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => onMerge(conflicts.filter((one) => theirs.has(keyOf(one))))}>
          {t('forecastGrid.merge')}
        </Button>
        {conflicts.length > 0 && (
          <Button onClick={() => setTheirs(new Set(conflicts.map(keyOf)))}>{t('forecastGrid.allTheirs')}</Button>
        )}
      </div>
    </Notice>
  );
}
