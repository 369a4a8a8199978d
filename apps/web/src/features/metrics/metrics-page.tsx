import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useQueueName } from '../../api/use-center.ts';
import { useMetricDefinitions } from '../../api/use-metric-definitions.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { MetricTable } from './metric-table.tsx';
import { Registry } from './registry.tsx';
import { windowDays } from './window-text.ts';

/** Every registered metric with its value, and its definition one click away. */
export function MetricsPage() {
  const { t } = useTranslation();
  const nameOf = useQueueName();
  const query = useArtefact('metrics');
  const definitions = useMetricDefinitions();
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('metrics.title')} about={t('metrics.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ payload: { values } }) => {
          const scopes = [...new Set(values.map(({ scope }) => scope))];
          const scope = search.scope !== undefined && scopes.includes(search.scope) ? search.scope : '*';
          const rows = values.filter((value) => value.scope === scope);
          const registry = search.view === 'registry';
          const evaluated = rows.filter(({ value }) => value !== null).length;
          return (
            <>
              <Toolbar>
                <Segmented
                  label={t('registry.view')}
                  value={registry ? 'registry' : 'values'}
                  options={[
                    { value: 'values', label: t('registry.values') },
                    { value: 'registry', label: t('registry.title') },
                  ]}
                  onChange={(view) => change({ view: view === 'registry' ? view : undefined })}
                />
                <Select
                  label={t('metrics.scope')}
                  value={scope}
                  options={scopes.map((one) => ({
                    value: one,
                    label: one === '*' ? t('parts.allQueues') : nameOf(one),
                  }))}
                  onChange={(next) => change({ scope: next })}
                />
              </Toolbar>
              {registry ? (
                <Registry scope={scope} />
              ) : (
                <>
                  <KeyFigures
                    figures={[
                      { name: t('metrics.evaluated'), value: evaluated },
                      { name: t('metrics.lacking'), value: rows.length - evaluated },
                      {
                        name: t('metrics.window'),
                        value: rows[0] ? t('parts.range', windowDays(rows[0])) : '–',
                      },
                    ]}
                  />
                  <ArtefactGate query={definitions}>
                    {(all) => <MetricTable values={rows} definitions={all} />}
                  </ArtefactGate>
                </>
              )}
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
