import { daysBetween } from '@seatwise/calendar';
import type { ClauseEvidence, ClauseState, LocalDate } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import type { Bilingual } from '../catalogue/schema-parts.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { type ManualEvidence, validityOn } from './manual-evidence.ts';

/** Who brings what a clause asks for, and until when. */
export interface EvidenceTask {
  readonly owner: string;
  readonly due: LocalDate | null;
}

/**
 * `data`: the center's own data decide the rule; `received`: something on file holds today; `stale`: what is there
 * holds no longer; `missing`: nothing is there that holds, or not yet.
 */
export type ChecklistState = 'data' | 'received' | 'stale' | 'missing';

/** A line of the list of materials (资料清单): what a clause asks for, and what is there. */
export interface ChecklistRow {
  readonly clause: string;
  /** Code of the module above it. */
  readonly module: string;
  readonly title: Bilingual;
  /** What is looked at, who shows it. */
  readonly asked: Bilingual;
  readonly answeredBy: Clause['answeredBy'];
  readonly state: ChecklistState;
  /** Ids of everything on file for it, valid or not. */
  readonly files: readonly string[];
  /** Metrics and facts that the rule lacks. */
  readonly lacking: readonly string[];
  readonly owner: string | null;
  readonly due: LocalDate | null;
  /** Days until it is due, negative when late; null without a date, or where nothing is owed. */
  readonly daysLeft: number | null;
}

export interface EvidenceChecklist {
  readonly rows: readonly ChecklistRow[];
  readonly counts: Readonly<Record<ChecklistState, number>>;
  /** Rows with evidence that holds: `data` and `received`. */
  readonly done: number;
  /** Rows that are owed and past their date. */
  readonly overdue: number;
}

export interface ChecklistInput {
  readonly catalogue: Catalogue;
  /** What rules found; none before a first plan. */
  readonly found: readonly ClauseEvidence[];
  readonly files: readonly ManualEvidence[];
  readonly tasks: Readonly<Record<string, EvidenceTask>>;
  readonly today: LocalDate;
}

/** Every clause with what it asks for, what is there, what is out of date, and who owes it until when. */
export function evidenceChecklist({ catalogue, found, files, tasks, today }: ChecklistInput): EvidenceChecklist {
  const foundOf = new Map(found.map((one) => [one.clause, one]));
  const rows = clausesOf(catalogue).map(({ clause, path }): ChecklistRow => {
    const own = files.filter(({ clauses }) => clauses.includes(clause.code));
    const automatic = foundOf.get(clause.code);
    const state = stateOf(automatic, own, today);
    const { owner = '', due = null } = tasks[clause.code] ?? {};
    const owed = state === 'missing' || state === 'stale';
    return {
      clause: clause.code,
      module: path[0]?.code ?? '',
      title: clause.title,
      asked: clause.evidence,
      answeredBy: clause.answeredBy,
      state,
      files: own.map(({ id }) => id),
      lacking: automatic?.missing ?? [],
      owner: owner === '' ? null : owner,
      due,
      daysLeft: due !== null && owed ? daysBetween(today, due) : null,
    };
  });
  const count = (state: ChecklistState) => rows.filter((row) => row.state === state).length;
  const counts = { data: count('data'), received: count('received'), stale: count('stale'), missing: count('missing') };
  return {
    rows,
    counts,
    done: counts.data + counts.received,
    overdue: rows.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length,
  };
}

const DECIDED: ReadonlySet<ClauseState> = new Set(['met', 'partial', 'unmet', 'not_applicable']);

/** What is on file and holds counts first; the data of the center next; then what holds no longer. */
function stateOf(
  automatic: ClauseEvidence | undefined,
  files: readonly ManualEvidence[],
  today: LocalDate,
): ChecklistState {
  if (files.some((file) => validityOn(file, today) === 'valid')) return 'received';
  if (automatic && DECIDED.has(automatic.state)) return 'data';
  const old = files.some((file) => validityOn(file, today) === 'expired');
  return old || automatic?.state === 'stale' ? 'stale' : 'missing';
}
