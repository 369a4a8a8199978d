type QueryKey = readonly string[];

interface StoredChange {
  readonly kind: string;
  readonly id: string;
}

/** Queries that show a day as it runs. */
const DAY: readonly QueryKey[] = [['day-board'], ['day-days'], ['report']];
const EVIDENCE: readonly QueryKey[] = [['evidence-files'], ['evidence-checklist'], ['engagement']];

/** Lists of people and places; a form that is open keeps what it was opened with. */
const RECORDS: readonly QueryKey[] = [['records']];

/** By the kind of what was stored. */
const BY_KIND: Readonly<Record<string, readonly QueryKey[]>> = {
  artefact: [['artefact'], ['what-if'], ['metric-variants'], ['evidence-checklist'], ['cycle'], ...DAY],
  layer: [['imports'], ['artefact'], ...DAY],
  publish: [['cycle'], ...DAY],
  state: DAY,
  absence: DAY,
  'agent-days': DAY,
  sites: RECORDS,
  teams: RECORDS,
  agents: RECORDS,
  contracts: RECORDS,
  'activity-codes': RECORDS,
  shrinkage: RECORDS,
  'leave-balances': RECORDS,
};

/** Documents by the start of their name; the first that fits counts. */
const BY_DOCUMENT: readonly (readonly [string, readonly QueryKey[]])[] = [
  ['evidence.', EVIDENCE],
  ['assessment.people', [['assessment-people']]],
  ['assessment.', [['engagement'], ['engagements'], ['what-if']]],
  ['center', [['center']]],
  ['signOffs', [['cycle']]],
  ['alert', DAY],
  ['drift', [['drift']]],
];

/**
 * The queries that stored changes make old, each once. What a page edits as a draft (a capacity plan, settings) is left alone: read
 * anew under the hands of somebody, it would take away what a save is checked against.
 */
export function staleAfter(changes: readonly StoredChange[]): readonly QueryKey[] {
  const keys = changes.flatMap(({ kind, id }) =>
    kind === 'document' ? (BY_DOCUMENT.find(([start]) => id.startsWith(start))?.[1] ?? []) : (BY_KIND[kind] ?? []),
  );
  const all = changes.length > 0 ? [...keys, ['changes']] : [];
  return [...new Map(all.map((key) => [key.join(' '), key])).values()];
}
