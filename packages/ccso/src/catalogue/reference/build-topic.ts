import type { Clause, EvidenceRule, Parameter } from '../clause-schema.ts';
import type { Heading } from '../schema.ts';
import type { Both, ClauseSource, TopicSource } from './topic.ts';

/** House weights: milli-points of a deduction and of a bonus (the project's own, not the standard's). */
const DEDUCT = 200;
const BONUS = 250;

/** A module as its folder exports it: level 2 headings with their topics in order. */
export interface ModuleSource {
  readonly code: string;
  readonly title: Both;
  readonly parts: readonly { readonly code: string; readonly title: Both; readonly topics: readonly TopicSource[] }[];
}

const both = ([zh, en]: Both) => ({ zh, en });

/** A module of the source form as a heading of the catalogue. */
export function buildModule({ code, title, parts }: ModuleSource): Heading {
  const part = (inner: ModuleSource['parts'][number]): Heading => ({
    code: inner.code,
    title: both(inner.title),
    parts: inner.topics.map(buildTopic),
    clauses: [],
  });
  return { code, title: both(title), parts: parts.map(part), clauses: [] };
}

function buildTopic(topic: TopicSource): Heading {
  return {
    code: topic.code,
    title: both(topic.title),
    parts: [],
    clauses: topic.clauses.map((clause, i) => buildClause(clause, topic, i + 1)),
  };
}

function buildClause(source: ClauseSource, topic: TopicSource, place: number): Clause {
  const { polarity, points, anchors, applies, provenance } = source;
  return {
    code: `${topic.code}.${place}`,
    title: both(source.title),
    requirement: both(source.requirement),
    polarity,
    deduct: polarity === 'bonus' ? 0 : (points?.deduct ?? DEDUCT),
    bonus: polarity === 'deduct' ? 0 : (points?.bonus ?? BONUS),
    partial: null,
    dimensions: { ...(source.dimensions ?? topic.dimensions) },
    judgement: anchors ? 'subjective' : 'objective',
    anchors: anchors ? [both(anchors[0]), both(anchors[1]), both(anchors[2]), both(anchors[3])] : null,
    evidence: both(source.evidence),
    shortfall: both(source.shortfall),
    firstStep: both(source.firstStep),
    parameters: Object.fromEntries(
      Object.entries(source.parameters ?? {}).map(([name, { value, unit, range, provenance: origin }]) => [
        name,
        {
          value,
          unit,
          range: range ? [range[0], range[1]] : null,
          provenance: origin ?? 'project',
        } satisfies Parameter,
      ]),
    ),
    applies: applies ? { fact: applies.fact, when: both(applies.when) } : null,
    answeredBy: source.answeredBy ?? 'person',
    // The source form has the shape of the schema; the schema is checked by a test and by `catalogue check`.
    rule: source.rule ? (structured(source.rule) as EvidenceRule) : null,
    effort: source.effort,
    leadTimeMonths: source.leadTimeMonths ?? 0,
    provenance: {
      text: provenance?.text ?? 'project',
      limits: provenance?.limits ?? 'project',
      points: 'project',
      dimensions: 'project',
      effort: 'project',
      source: provenance?.source ?? null,
    },
  };
}

const structured = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
