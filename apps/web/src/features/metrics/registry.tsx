import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { METRIC_STATES, type RegisteredMetric, useMetricRegistry } from '../../api/use-metric-registry.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { useWordOf } from '../../words/use-word-of.ts';
import { MetricCard } from './metric-card.tsx';
import styles from './metric-cell.module.css';
import { METRIC_STATE_LOOK } from './metric-state-look.ts';

/** Every definition: filtered, and one opened beside the list. */
export function Registry({ scope }: { scope: string }) {
  const query = useMetricRegistry();
  return <ArtefactGate query={query}>{(all) => <Content all={all} scope={scope} />}</ArtefactGate>;
}

function Content({ all, scope }: { all: readonly RegisteredMetric[]; scope: string }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { search, change } = usePageSearch();
  const ownerName = useWordOf('owner');
  const familyName = useWordOf('family');
  const texts = useMemo(
    () =>
      all.map(({ id, name, description, owner, source }) =>
        [id, name.zh, name.en, description.zh, description.en, owner, ownerName(owner), source].join(' ').toLowerCase(),
      ),
    [all, ownerName],
  );
  const wanted = (search.find ?? '').normalize('NFKC').toLowerCase();
  const shown = all.filter(
    (metric, i) =>
      (search.family === undefined || metric.family === search.family) &&
      (search.state === undefined || metric.status === search.state) &&
      (texts[i] as string).includes(wanted),
  );
  const opened = shown.find(({ id }) => id === search.metric) ?? shown[0];
  const families = [...new Set(all.map(({ family }) => family))];
  return (
    <>
      <KeyFigures
        figures={[
          { name: t('registry.definitions'), value: all.length },
          { name: t('registry.families'), value: families.length },
          {
            name: t('registry.states.approved'),
            value: all.filter(({ status }) => status === 'approved').length,
            note: t('registry.vectors', { vectors: all.reduce((sum, { golden }) => sum + golden.length, 0) }),
          },
          {
            name: t('registry.inClauses'),
            value: all.filter(({ clauses }) => clauses.length > 0).length,
            note: t('registry.clausesNote', { clauses: new Set(all.flatMap(({ clauses }) => clauses)).size }),
          },
        ]}
      />
      <Toolbar>
        <SearchField
          label={t('registry.find')}
          value={search.find ?? ''}
          onChange={(find) => change({ find: find || undefined })}
        />
        <Select
          label={t('metrics.family')}
          value={search.family ?? ''}
          options={[
            { value: '', label: t('assessment.all') },
            ...families.map((family) => ({ value: family, label: familyName(family) })),
          ]}
          onChange={(family) => change({ family: family || undefined })}
        />
        <Select
          label={t('registry.state')}
          value={search.state ?? ''}
          options={[
            { value: '', label: t('assessment.all') },
            ...METRIC_STATES.map((state) => ({ value: state as string, label: t(`registry.states.${state}`) })),
          ]}
          onChange={(state) => change({ state: state || undefined })}
        />
      </Toolbar>
      <Panels columns={2}>
        <Panel title={t('registry.title')} note={t('registry.shown', { shown: shown.length, all: all.length })} flush>
          <DataTable
            label={t('registry.title')}
            saveAs="metric-registry"
            rows={shown}
            height={720}
            rowKey={({ id, version }) => `${id}@${version}`}
            empty={t('registry.none')}
            columns={[
              {
                key: 'name',
                head: t('metrics.metric'),
                rowHead: true,
                wrap: true,
                value: ({ name }) => say(name),
                cell: ({ id, version, name }) => (
                  <div className={styles.metric}>
                    <Button look="quiet" aria-pressed={opened?.id === id} onClick={() => change({ metric: id })}>
                      {say(name)}
                    </Button>
                    <code className={styles.code}>{`${id}@${version}`}</code>
                  </div>
                ),
              },
              { key: 'version', head: t('metrics.version'), shown: false, cell: ({ version }) => version },
              {
                key: 'state',
                head: t('registry.state'),
                value: ({ status }) => t(`registry.states.${status}`),
                cell: ({ status }) => <Badge {...METRIC_STATE_LOOK[status]}>{t(`registry.states.${status}`)}</Badge>,
              },
              {
                key: 'owner',
                head: t('metrics.owner'),
                cell: ({ owner }) => <span className={styles.owner}>{ownerName(owner)}</span>,
              },
              {
                key: 'clauses',
                head: t('registry.clauses'),
                align: 'end',
                value: ({ clauses }) => clauses.length,
                cell: ({ clauses }) => clauses.length || '–',
              },
              { key: 'id', head: t('parts.code'), shown: false, cell: ({ id }) => id },
            ]}
          />
        </Panel>
        {opened && <MetricCard metric={opened} scope={scope} />}
      </Panels>
    </>
  );
}
