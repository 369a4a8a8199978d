import type { Clause, Parameter } from './clause-schema.ts';
import type { Catalogue, Heading } from './schema.ts';
import type { Bilingual } from './schema-parts.ts';

/** Values that a center set for itself, by clause and parameter. */
export type ParameterSettings = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)\}/g;

/** Names of the parameters in a text. */
export const parametersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name]) => name as string);

/** The value of a parameter: the center's own, or the catalogue's. */
export function parameterValue(
  clause: Clause,
  name: string,
  settings?: ParameterSettings,
): number | string | undefined {
  return settings?.[clause.code]?.[name] ?? clause.parameters[name]?.value;
}

/** A share as percent, anything else as it stands. */
function shown(value: number | string, { unit }: Parameter, percentFollows: boolean): string {
  if (typeof value !== 'number' || unit !== 'share') return String(value);
  const percent = Number((value * 100).toPrecision(12));
  return percentFollows ? String(percent) : `${percent}%`;
}

/** A text with its parameters put in. A name that the clause does not have stays as it is; the check finds it. */
function renderText(text: string, clause: Clause, settings?: ParameterSettings): string {
  return text.replace(PLACEHOLDER, (whole, name: string, at: number) => {
    const parameter = clause.parameters[name];
    const value = parameterValue(clause, name, settings);
    if (!parameter || value === undefined) return whole;
    return shown(value, parameter, /^\s*%/.test(text.slice(at + whole.length)));
  });
}

/** The clause as a reader sees it: every text with the values in force. */
export function renderClause(clause: Clause, settings?: ParameterSettings): Clause {
  const render = ({ zh, en }: Bilingual): Bilingual => ({
    zh: renderText(zh, clause, settings),
    en: renderText(en, clause, settings),
  });
  const { anchors, shortfall, firstStep, applies } = clause;
  return {
    ...clause,
    title: render(clause.title),
    requirement: render(clause.requirement),
    evidence: render(clause.evidence),
    shortfall: shortfall && render(shortfall),
    firstStep: firstStep && render(firstStep),
    anchors: anchors && [render(anchors[0]), render(anchors[1]), render(anchors[2]), render(anchors[3])],
    applies: applies && { ...applies, when: render(applies.when) },
  };
}

/** The catalogue as readers see it. Hashes and rules belong to the catalogue itself, not to this. */
export function renderCatalogue(catalogue: Catalogue, settings?: ParameterSettings): Catalogue {
  const render = (heading: Heading): Heading => ({
    ...heading,
    parts: heading.parts.map(render),
    clauses: heading.clauses.map((clause) => renderClause(clause, settings)),
  });
  return { ...catalogue, modules: catalogue.modules.map(render) };
}
