import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Generated, takeGenerated, useGenerated } from '../../../api/use-generated.ts';
import { SCHEDULE_DRAFT_KEY, type ScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ChangedDays } from './changed-days.tsx';
import { gapOf } from './curve-lines.ts';
import styles from './generate.module.css';
import { forgetGenerated } from './generate-job.ts';

/** What a finished search would change, and the choice to take it or drop it. */
export function GeneratedPreview({ draft, job, onTaken }: { draft: ScheduleDraft; job: string; onTaken: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const { data, error } = useGenerated(job);
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  if (error) return <ErrorBox error={error} />;
  if (!data) return <Loading />;
  const gap = format.share(gapOf(data.cost, data.bound));
  const names = new Map(draft.agents.map(({ id, name }) => [id, name || id]));
  const take = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const reason = t('matrix.generate.reason', { seconds: format.number(data.seconds), gap });
      client.setQueryData(SCHEDULE_DRAFT_KEY, await takeGenerated(job, draft.version, reason));
      onTaken();
    } catch (thrown) {
      setRefused(thrown);
    } finally {
      setBusy(false);
    }
  };
  const any = data.additions + data.changes + data.deletions > 0;
  return (
    <>
      <h3 className={styles.preview}>{t('matrix.generate.preview')}</h3>
      <Figures result={data} />
      {!any && <p>{t('matrix.generate.nothing')}</p>}
      {any && within(data, 'after') < within(data, 'before') && (
        <Notice tone="warn" role="note">
          <p>{t('matrix.generate.worse')}</p>
        </Notice>
      )}
      {data.stuck.length > 0 && (
        <Notice tone="warn" role="note">
          <p>
            {t('matrix.generate.stuck', {
              count: format.number(data.stuck.length),
              who: data.stuck.map(({ agent }) => names.get(agent) ?? agent).join(', '),
            })}
          </p>
        </Notice>
      )}
      <div className={styles.acts}>
        <Button look="primary" disabled={busy || !any} onClick={() => void take()}>
          {t('matrix.generate.take')}
        </Button>
        <Button disabled={busy} onClick={forgetGenerated}>
          {t('matrix.generate.drop')}
        </Button>
      </div>
      {refused !== null && <ErrorBox error={refused} />}
      <details>
        <summary>{t('matrix.generate.coverTable')}</summary>
        <CoverTable cover={data.cover} />
      </details>
      <details>
        <summary>{t('matrix.generate.changesTable')}</summary>
        <ChangedDays changes={data} draft={draft} />
      </details>
    </>
  );
}

/** Person-hours of need that are covered. */
const within = ({ cover }: Generated, when: 'before' | 'after'): number =>
  cover.reduce((sum, day) => sum + day[when].within, 0);

function Figures({ result }: { result: Generated }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = (when: 'before' | 'after') => {
    const needed = result.cover.reduce((sum, day) => sum + day.needed, 0);
    return needed > 0 ? within(result, when) / needed : null;
  };
  const arrow = (before: string, after: string) => t('matrix.generate.arrow', { before, after });
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('matrix.generate.kind')}</dt>
        <dd>
          {t('matrix.generate.counts', {
            additions: format.number(result.additions),
            changes: format.number(result.changes),
            deletions: format.number(result.deletions),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('matrix.generate.coverage')}</dt>
        <dd>{arrow(format.share(share('before')), format.share(share('after')))}</dd>
      </div>
      <div>
        <dt>{t('matrix.generate.brokenBefore')}</dt>
        <dd>{arrow(format.number(result.violations.before), format.number(result.violations.after))}</dd>
      </div>
    </dl>
  );
}

function CoverTable({ cover }: { cover: Generated['cover'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = (key: string, value: (day: Generated['cover'][number]) => number) => ({
    key,
    head: t(`matrix.generate.${key as 'needed'}`),
    align: 'end' as const,
    cell: (day: Generated['cover'][number]) => format.number(value(day), 1),
  });
  return (
    <DataTable
      label={t('matrix.generate.coverTable')}
      rows={cover}
      rowKey={({ date }) => date}
      columns={[
        { key: 'date', head: t('parts.date'), rowHead: true, cell: ({ date }) => format.day(date) },
        hours('needed', ({ needed }) => needed),
        hours('shortBefore', ({ needed, before }) => needed - before.within),
        hours('shortAfter', ({ needed, after }) => needed - after.within),
        hours('overBefore', ({ before }) => before.over),
        hours('overAfter', ({ after }) => after.over),
      ]}
    />
  );
}
