import type { Publication } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { Badge } from './badge.tsx';
import { DataTable } from './data-table.tsx';
import styles from './publish-bar.module.css';

/** What was made official, newest first, behind a fold. */
export function PublishList({
  publications,
  seen,
  zone,
}: {
  publications: readonly Publication[];
  seen: string;
  zone: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details>
      <summary>
        {t('publishing.list')} · {t('publishing.count', { count: format.number(publications.length) })}
      </summary>
      <div className={styles.list}>
        <DataTable
          saveAs="publications"
          label={t('publishing.list')}
          rows={publications}
          height={240}
          rowKey={({ publicationId }) => publicationId}
          columns={[
            { key: 'at', head: t('publishing.at'), rowHead: true, cell: ({ at }) => format.moment(at, zone) },
            { key: 'who', head: t('publishing.author'), cell: ({ actor }) => actor },
            { key: 'days', head: t('publishing.days'), cell: ({ from, to }) => t('parts.range', { from, to }) },
            { key: 'reason', head: t('publishing.reason'), wrap: true, cell: ({ reason }) => reason },
            {
              key: 'version',
              head: t('publishing.version'),
              cell: ({ id }) => (
                <>
                  <code>{id.slice(0, 8)}</code> {id === seen && <Badge tone="accent">{t('publishing.thisOne')}</Badge>}
                </>
              ),
              value: ({ id }) => id,
            },
          ]}
        />
      </div>
    </details>
  );
}
