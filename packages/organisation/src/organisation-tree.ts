import { compareText, type Issue } from '@seatwise/core';

/** Somebody of the center. Agents have a team; leaders lead one. */
export interface OrgPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** Null for the head. */
  readonly manager: string | null;
  readonly team: string | null;
  readonly site: string | null;
  readonly agent: boolean;
}

export interface Span {
  readonly manager: string;
  readonly reports: number;
  /** Agents among them. */
  readonly agents: number;
}

export interface OrganisationTree {
  readonly heads: readonly string[];
  /** Levels from the head down to the lowest agent, both counted; 0 without people. */
  readonly layers: number;
  readonly spans: readonly Span[];
  /** Mean and most agents of those who lead agents; null where nobody does. */
  readonly meanSpan: number | null;
  readonly widestSpan: number | null;
  /** Depth of each person, the head being 1. */
  readonly depth: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Builds the tree from who reports to whom, and names what does not hold: cycles, unknown managers, people twice, no team. */
export function organisationTree(people: readonly OrgPerson[]): OrganisationTree {
  const issues: Issue[] = [];
  const fault = (person: string, detail: string) =>
    issues.push({ code: 'ORGANISATION_TREE_INVALID', severity: 'error', params: { person, detail } });
  const byId = new Map<string, OrgPerson>();
  for (const person of people) {
    if (byId.has(person.id)) fault(person.id, 'stands in the list twice');
    else byId.set(person.id, person);
    if (person.agent && person.team === null) fault(person.id, 'an agent without a team');
  }
  const reports = new Map<string, OrgPerson[]>();
  for (const person of byId.values()) {
    if (person.manager === null) continue;
    if (!byId.has(person.manager)) fault(person.id, `reports to ${person.manager}, who is not in the list`);
    reports.set(person.manager, [...(reports.get(person.manager) ?? []), person]);
  }
  const heads = [...byId.values()].filter(({ manager }) => manager === null).map(({ id }) => id);
  const depth = new Map<string, number>();
  // Breadth first, so that no list of reports is too deep for the stack.
  let level = heads;
  for (let at = 1; level.length > 0; at++) {
    for (const id of level) depth.set(id, at);
    level = level.flatMap((id) => (reports.get(id) ?? []).map((person) => person.id).filter((one) => !depth.has(one)));
  }
  const reached = (manager: string | null): boolean => manager !== null && byId.has(manager);
  for (const person of byId.values()) {
    if (!depth.has(person.id) && reached(person.manager))
      fault(person.id, 'reports to no head: the line turns in a circle');
  }
  if (byId.size > 0 && heads.length !== 1) fault(heads.join(', ') || '*', `${heads.length} people report to nobody`);
  const spans = [...reports]
    .filter(([manager]) => byId.has(manager))
    .map(([manager, own]): Span => ({ manager, reports: own.length, agents: own.filter(({ agent }) => agent).length }))
    .toSorted((a, b) => b.agents - a.agents || compareText(a.manager, b.manager));
  const leading = spans.filter(({ agents }) => agents > 0);
  const agents = leading.reduce((sum, span) => sum + span.agents, 0);
  return {
    heads,
    layers: Math.max(
      0,
      ...[...byId.values()].filter(({ agent }) => agent).map(({ id }) => depth.get(id) ?? 0),
      heads.length > 0 ? 1 : 0,
    ),
    spans,
    meanSpan: leading.length === 0 ? null : agents / leading.length,
    widestSpan: leading[0]?.agents ?? null,
    depth,
    issues,
  };
}
