import { useTranslation } from 'react-i18next';
import { useHistory } from '../../api/use-artefact.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueueSelect } from '../../parts/queue-select.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { QueueHistoryView } from './queue-history-view.tsx';

const WINDOWS = ['28', '56', '112', '365'] as const;

/** What the files say about each queue, over a window that ends with the last day held. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const days = search.days ?? 56;
  const query = useHistory(days);
  return (
    <>
      <PageHeader title={t('history.title')} about={t('history.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ payload: { grid, queues } }) => {
          const queue = queues.find((one) => one.queue === search.queue) ?? queues[0];
          if (!queue) return null;
          return (
            <>
              <Toolbar>
                <QueueSelect
                  queues={queues.map((one) => one.queue)}
                  value={queue.queue}
                  onChange={(next) => change({ queue: next })}
                />
                <Segmented
                  label={t('history.window')}
                  value={String(days) as (typeof WINDOWS)[number]}
                  options={WINDOWS.map((value) => ({ value, label: t('history.windowDays', { days: value }) }))}
                  onChange={(next) => change({ days: Number(next) })}
                />
              </Toolbar>
              <QueueHistoryView grid={grid} history={queue} />
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
