import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { type ForecastVersion, useLockVersion } from '../../api/use-forecast-versions.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { bandText } from './band-text.ts';
import styles from './versions-panel.module.css';

/** The versions, newest first, and ours; which one plans are staffed from. */
export function VersionTable({
  versions,
  staffed,
  compared,
  onCompare,
  onStaff,
  busy,
}: {
  versions: readonly ForecastVersion[];
  staffed: string | null;
  compared: string | null;
  onCompare: (name: string) => void;
  onStaff: (name: string | null) => void;
  busy: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: center } = useCenter();
  const lock = useLockVersion();
  const rows = versions.length === 0 ? [] : [null, ...versions];
  return (
    <>
      {lock.error && <ErrorBox error={lock.error} />}
      <div className={styles.table}>
        <DataTable<ForecastVersion | null>
          saveAs="forecast-versions"
          label={t('versions.title')}
          rows={rows}
          rowKey={(row) => row?.name ?? ''}
          height={280}
          empty={t('versions.none')}
          columns={[
            {
              key: 'name',
              head: t('versions.name'),
              rowHead: true,
              cell: (row) => (
                <>
                  {row?.name ?? t('versions.ours')}{' '}
                  {(row?.name ?? null) === staffed && (
                    <Badge tone="accent" glyph="●">
                      {t('versions.staffed')}
                    </Badge>
                  )}
                </>
              ),
              value: (row) => row?.name ?? t('versions.ours'),
            },
            {
              key: 'do',
              head: t('versions.action'),
              saved: false,
              cell: (row) =>
                row === null ? (
                  staffed !== null && (
                    <Button look="quiet" disabled={busy} onClick={() => onStaff(null)}>
                      {t('versions.staffOurs')}
                    </Button>
                  )
                ) : (
                  <span className={styles.buttons}>
                    <Button
                      look="quiet"
                      aria-label={t('versions.compareNamed', { name: row.name })}
                      aria-pressed={row.name === compared}
                      onClick={() => onCompare(row.name)}
                    >
                      {t('versions.compare')}
                    </Button>
                    <Button
                      look="quiet"
                      disabled={lock.isPending}
                      aria-label={t(row.locked ? 'versions.unlockNamed' : 'versions.lockNamed', { name: row.name })}
                      onClick={() => lock.mutate({ name: row.name, lock: !row.locked })}
                    >
                      {t(row.locked ? 'versions.unlock' : 'versions.lock')}
                    </Button>
                    {row.name !== staffed && (
                      <Button
                        look="quiet"
                        disabled={busy}
                        aria-label={t('versions.staffNamed', { name: row.name })}
                        onClick={() => onStaff(row.name)}
                      >
                        {t('versions.staff')}
                      </Button>
                    )}
                  </span>
                ),
            },
            {
              key: 'state',
              head: t('versions.state'),
              cell: (row) =>
                row === null ? (
                  '–'
                ) : (
                  <Badge tone={row.locked ? 'good' : 'quiet'} glyph={row.locked ? '■' : '□'}>
                    {t(row.locked ? 'versions.locked' : 'versions.unlocked')}
                  </Badge>
                ),
            },
            {
              key: 'band',
              head: t('versions.band'),
              cell: (row) => (row === null ? '–' : bandText(row.band, format.share)),
            },
            {
              key: 'span',
              head: t('versions.span'),
              cell: (row) => (row === null ? '–' : t('parts.range', { from: row.first, to: row.last })),
            },
            {
              key: 'grain',
              head: t('versions.grain'),
              cell: (row) => (row === null ? '–' : t(`versions.grains.${row.grain}`)),
            },
            {
              key: 'received',
              head: t('versions.received'),
              cell: (row) =>
                row === null ? '–' : `${format.moment(row.receivedAt, center?.zone ?? 'UTC')} · ${row.by}`,
            },
            { key: 'file', head: t('versions.file'), cell: (row) => row?.file ?? '–' },
            { key: 'reason', head: t('versions.addReason'), cell: (row) => row?.reason ?? '–' },
          ]}
        />
      </div>
    </>
  );
}
