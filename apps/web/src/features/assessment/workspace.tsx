import type { Evidence, Score } from '@seatwise/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import { useDrift } from '../../api/use-drift.ts';
import type { Wire } from '../../api/wire.ts';
import { useNextFrame } from '../../app/use-next-frame.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { SaveTable } from '../../parts/save-table-buttons.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ClauseFilters } from './clause-filters.tsx';
import { filterClauses, type ListedClause, listClauses } from './clause-list.ts';
import { ClausePanel } from './clause-panel.tsx';
import { ClauseTree } from './clause-tree.tsx';

/** The catalogue to work through: filters, the tree, and the clause that has the cursor. */
export function Workspace({
  catalogue,
  score,
  evidence,
  evidenceId,
}: {
  catalogue: Catalogue;
  score: Wire<Score>;
  evidence: Wire<Evidence>;
  evidenceId: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const { search, change } = usePageSearch();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const drift = useDrift();
  const list = useMemo(() => listClauses(catalogue, score, evidence, drift), [catalogue, score, evidence, drift]);
  const { state, owner, dimension, polarity, find } = search;
  const shown = useMemo(
    () => filterClauses(list, { state, owner, dimension, polarity, evidence: search.evidence, find }, closed),
    [list, state, owner, dimension, polarity, search.evidence, find, closed],
  );
  const clauses = shown.rows.filter((row): row is ListedClause => row.kind === 'clause');
  const opened =
    list.find((row): row is ListedClause => row.kind === 'clause' && row.clause.code === search.clause) ?? clauses[0];
  // The tree answers a key at once; the panel beside it follows a frame later.
  const beside = useNextFrame(opened);
  const headings = list.flatMap((row) => (row.kind === 'heading' && row.depth > 0 ? [row.heading.code] : []));
  const table = () => ({
    columns: [
      t('parts.code'),
      t('assessment.clauses'),
      t('assessment.filter'),
      t('assessment.low'),
      t('assessment.high'),
      t('workspace.owner'),
      t('workspace.polarity'),
      t('assessment.missing'),
    ],
    rows: clauses.map(({ clause, state: own, score: points, evidence: found }) => [
      clause.code,
      say(clause.title),
      t(`assessment.states.${own}`),
      points ? points.points.low / 1000 : null,
      points ? points.points.high / 1000 : null,
      clause.answeredBy ? t(`workspace.owners.${clause.answeredBy}`) : null,
      clause.polarity ? t(`workspace.polarities.${clause.polarity}`) : null,
      found?.missing.join(' ') ?? null,
    ]),
  });
  return (
    <>
      <ClauseFilters />
      <Panels columns={2}>
        <Panel
          title={t('assessment.tree')}
          note={t('workspace.shown', { shown: format.number(shown.clauses), all: format.number(score.total) })}
          tools={
            <Button onClick={() => setClosed(closed.size > 0 ? new Set() : new Set(headings))}>
              {t(closed.size > 0 ? 'assessment.expandAll' : 'assessment.collapseAll')}
            </Button>
          }
          flush
        >
          <ClauseTree
            rows={shown.rows}
            chosen={search.clause ?? opened?.clause.code}
            closed={closed}
            onChoose={(clause) => change({ clause })}
            onClose={(code, close) => {
              const next = new Set(closed);
              if (close) next.add(code);
              else next.delete(code);
              setClosed(next);
            }}
          />
          <SaveTable name="clauses" label={t('assessment.tree')} count={clauses.length} table={table} />
        </Panel>
        {beside && <ClausePanel row={beside} evidenceId={evidenceId} />}
      </Panels>
    </>
  );
}
