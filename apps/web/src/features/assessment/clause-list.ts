import type { DriftEpisode } from '@seatwise/ccso';
import type { ClauseEvidence, ClauseScore, ClauseState, Evidence, Score, ScoreDimension } from '@seatwise/core';
import type { Catalogue, CatalogueClause, CatalogueHeading } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';

export const EVIDENCE_FILTERS = ['decided', 'lacking', 'none', 'person', 'stale', 'fell'] as const;
type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

/** A clause with all that a filter asks for, put together once. */
export interface ListedClause {
  readonly kind: 'clause';
  readonly clause: CatalogueClause;
  readonly score: Wire<ClauseScore> | undefined;
  readonly evidence: Wire<ClauseEvidence> | undefined;
  readonly state: ClauseState;
  /** How it fell from where it stood; null where it did not, or is back. */
  readonly drift: DriftEpisode | null;
  /** Codes of the headings above, outermost first. */
  readonly path: readonly string[];
  /** Everything that words are looked for in, lower case. */
  readonly text: string;
  readonly kinds: ReadonlySet<EvidenceFilter>;
}

interface ListedHeading {
  readonly kind: 'heading';
  readonly heading: CatalogueHeading;
  readonly depth: number;
  readonly path: readonly string[];
}

export type ListedRow = ListedClause | ListedHeading;

/** The catalogue as one flat list in reading order, headings before what they hold. */
export function listClauses(
  catalogue: Catalogue,
  { clauses: scores }: Wire<Score>,
  { clauses: found }: Wire<Evidence>,
  drift: readonly DriftEpisode[],
): readonly ListedRow[] {
  const scoreOf = new Map(scores.map((one) => [one.clause, one]));
  const evidenceOf = new Map(found.map((one) => [one.clause, one]));
  const fallen = new Map(drift.map((one) => [one.clause, one]));
  const rows: ListedRow[] = [];
  const walk = (heading: CatalogueHeading, above: readonly string[]) => {
    const path = [...above, heading.code];
    rows.push({ kind: 'heading', heading, depth: above.length, path: above });
    for (const part of heading.parts ?? []) walk(part, path);
    for (const clause of heading.clauses ?? []) {
      const [score, evidence] = [scoreOf.get(clause.code), evidenceOf.get(clause.code)];
      const state = score?.state ?? 'not_evaluated';
      const { title, requirement } = clause;
      const fell = fallen.get(clause.code) ?? null;
      rows.push({
        kind: 'clause',
        clause,
        score,
        evidence,
        state,
        drift: fell,
        path,
        text: [clause.code, title.zh, title.en, requirement.zh, requirement.en].join(' ').toLowerCase(),
        kinds: kindsOf(state, evidence, fell),
      });
    }
  };
  for (const heading of catalogue.modules) walk(heading, []);
  return rows;
}

function kindsOf(
  state: ClauseState,
  evidence: Wire<ClauseEvidence> | undefined,
  drift: DriftEpisode | null,
): ReadonlySet<EvidenceFilter> {
  const kinds = new Set<EvidenceFilter>();
  if (evidence?.items.some(({ passed }) => passed !== null)) kinds.add('decided');
  if (evidence && evidence.missing.length > 0) kinds.add('lacking');
  if (!evidence || evidence.items.length === 0) kinds.add('none');
  if (evidence?.decision) kinds.add('person');
  if (state === 'stale') kinds.add('stale');
  if (drift) kinds.add('fell');
  return kinds;
}

export interface ClauseFilter {
  readonly state: string | undefined;
  readonly owner: string | undefined;
  readonly dimension: string | undefined;
  readonly polarity: string | undefined;
  readonly evidence: string | undefined;
  readonly find: string | undefined;
}

/** Clauses that fit every part of the filter, with the headings above them; closed headings hold theirs back. */
export function filterClauses(
  rows: readonly ListedRow[],
  { state, owner, dimension, polarity, evidence, find }: ClauseFilter,
  closed: ReadonlySet<string>,
): { readonly rows: readonly ListedRow[]; readonly clauses: number } {
  const wanted = (find ?? '').normalize('NFKC').toLowerCase().trim();
  const fits = (row: ListedClause) =>
    (state === undefined || row.state === state) &&
    (owner === undefined || row.clause.answeredBy === owner) &&
    (dimension === undefined || (row.clause.dimensions?.[dimension as ScoreDimension] ?? 0) > 0) &&
    (polarity === undefined || row.clause.polarity === polarity) &&
    (evidence === undefined || row.kinds.has(evidence as EvidenceFilter)) &&
    (wanted === '' || row.text.includes(wanted));
  const kept = rows.filter((row): row is ListedClause => row.kind === 'clause' && fits(row));
  const above = new Set(kept.flatMap(({ path }) => path));
  const keptRows = new Set<ListedRow>(kept);
  return {
    clauses: kept.length,
    rows: rows.filter(
      (row) =>
        (row.kind === 'heading' ? above.has(row.heading.code) : keptRows.has(row)) &&
        !row.path.some((code) => closed.has(code)),
    ),
  };
}
