import type { ClauseEvidence, ClauseScore, ClauseState, Evidence, Score } from '@seatwise/core';
import { CLAUSE_STATES } from '@seatwise/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, CatalogueClause, CatalogueHeading } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ClauseRow } from './clause-row.tsx';
import styles from './clause-tree.module.css';

/** What was found for a clause, by its code. */
interface Found {
  readonly scores: ReadonlyMap<string, Wire<ClauseScore>>;
  readonly evidence: ReadonlyMap<string, Wire<ClauseEvidence>>;
}

/** Topics that hold clauses, as a tree; a filter by state keeps what matters now. */
export function ClauseTree({
  catalogue,
  score,
  evidence,
}: {
  catalogue: Catalogue;
  score: Wire<Score>;
  evidence: Wire<Evidence>;
}) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  // A new key makes every row start open or closed.
  const [all, setAll] = useState({ open: false, turn: 0 });
  const state = CLAUSE_STATES.find((one) => one === search.state) ?? null;
  const found: Found = {
    scores: new Map(score.clauses.map((clause) => [clause.clause, clause])),
    evidence: new Map(evidence.clauses.map((clause) => [clause.clause, clause])),
  };
  const count = (one: ClauseState) => score.clauses.filter((clause) => clause.state === one).length;
  const states = CLAUSE_STATES.filter((one) => count(one) > 0);
  const keep = ({ code }: CatalogueClause) => state === null || found.scores.get(code)?.state === state;
  const modules = catalogue.modules.filter((heading) => holds(heading, keep));
  return (
    <Panel
      title={t('assessment.tree')}
      note={t('assessment.catalogue', { id: catalogue.id, version: catalogue.version })}
      tools={
        <>
          <Select
            label={t('assessment.filter')}
            value={state ?? 'all'}
            options={[
              { value: 'all', label: `${t('assessment.all')} (${score.clauses.length})` },
              ...states.map((value) => ({ value, label: `${t(`assessment.states.${value}`)} (${count(value)})` })),
            ]}
            onChange={(next) => change({ state: next })}
          />
          <Button onClick={() => setAll({ open: !all.open, turn: all.turn + 1 })}>
            {t(all.open ? 'assessment.collapseAll' : 'assessment.expandAll')}
          </Button>
        </>
      }
    >
      {modules.length === 0 ? (
        <p>{t('assessment.noneLeft')}</p>
      ) : (
        modules.map((heading) => (
          <Topic
            key={`${heading.code} ${all.turn}`}
            heading={heading}
            depth={0}
            keep={keep}
            found={found}
            open={all.open || undefined}
            chosen={search.clause}
          />
        ))
      )}
    </Panel>
  );
}

function Topic({
  heading,
  depth,
  keep,
  found,
  open,
  chosen,
}: {
  heading: CatalogueHeading;
  depth: number;
  keep: (clause: CatalogueClause) => boolean;
  found: Found;
  open: boolean | undefined;
  chosen: string | undefined;
}) {
  const { say } = useLanguage();
  const clauses = heading.clauses?.filter(keep) ?? [];
  const parts = heading.parts?.filter((part) => holds(part, keep)) ?? [];
  const Heading = depth === 0 ? 'h3' : 'h4';
  return (
    <section className={styles.topic} data-depth={depth}>
      <Heading className={styles.heading}>
        <span className={styles.code}>{heading.code}</span> {say(heading.title)}
      </Heading>
      {parts.map((part) => (
        <Topic key={part.code} heading={part} depth={depth + 1} keep={keep} found={found} open={open} chosen={chosen} />
      ))}
      {clauses.map((clause) => (
        <ClauseRow
          key={clause.code}
          clause={clause}
          score={found.scores.get(clause.code)}
          evidence={found.evidence.get(clause.code)}
          open={open ?? chosen === clause.code}
        />
      ))}
    </section>
  );
}

const holds = (heading: CatalogueHeading, keep: (clause: CatalogueClause) => boolean): boolean =>
  (heading.clauses ?? []).some(keep) || (heading.parts ?? []).some((part) => holds(part, keep));
