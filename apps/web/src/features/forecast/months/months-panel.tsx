import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMonthsAhead } from '../../../api/use-months-ahead.ts';
import { useSettled } from '../../../app/use-settled.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Panel, Panels } from '../../../parts/panel.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { MonthsChart } from './months-chart.tsx';
import styles from './months-panel.module.css';
import { MonthsTable } from './months-table.tsx';
import { newScenario, type ScenarioDraft, scenariosOf } from './scenario-draft.ts';
import { ScenarioRow } from './scenario-row.tsx';

const HORIZONS = ['3', '6', '12', '18'] as const;
/** Colours of the chart beside the forecast's own. */
const MOST = 4;

/** Months ahead by queue, and scenarios beside them that are only thought about. Nothing is computed until it is asked for. */
export function MonthsPanel({ queue }: { queue: string }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const [months, setMonths] = useState<(typeof HORIZONS)[number]>('6');
  const [drafts, setDrafts] = useState<readonly ScenarioDraft[]>([]);
  const rested = useSettled(drafts);
  const scenarios = useMemo(() => scenariosOf(rested, queue), [rested, queue]);
  const { data, error, refetch } = useMonthsAhead(Number(months), scenarios, wanted);
  const change = (next: ScenarioDraft) => setDrafts(drafts.map((one) => (one.id === next.id ? next : one)));
  return (
    <Panels>
      <Panel
        title={t('versions.months')}
        note={t('versions.monthsNote')}
        tools={
          wanted ? (
            <>
              <Segmented
                label={t('versions.horizon')}
                value={months}
                options={HORIZONS.map((value) => ({ value, label: t('versions.monthsAhead', { months: value }) }))}
                onChange={setMonths}
              />
              <Button
                disabled={drafts.length >= MOST}
                onClick={() => {
                  const id = Math.max(0, ...drafts.map((one) => one.id)) + 1;
                  setDrafts([...drafts, newScenario(id, t('versions.scenarioName', { number: id }))]);
                }}
              >
                {t('versions.addScenario')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setWanted(true)}>{t('versions.showMonths')}</Button>
          )
        }
      >
        {wanted && (
          <div className={styles.stack}>
            {drafts.map((draft) => (
              <ScenarioRow
                key={draft.id}
                draft={draft}
                onChange={change}
                onRemove={() => setDrafts(drafts.filter((one) => one !== draft))}
              />
            ))}
            {error ? (
              <ErrorBox error={error} onRetry={() => void refetch()} />
            ) : data === undefined ? (
              <Loading height={240} />
            ) : (
              <>
                <MonthsChart plans={data} queue={queue} />
                <MonthsTable plans={data} queue={queue} />
              </>
            )}
          </div>
        )}
      </Panel>
    </Panels>
  );
}
