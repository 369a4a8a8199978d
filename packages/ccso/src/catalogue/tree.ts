import type { Catalogue, Clause, Heading } from './schema.ts';

/** A clause with the headings above it, module first. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly path: readonly Heading[];
}

/** Every clause in the order of the tree. */
export function clausesOf(catalogue: Catalogue): PlacedClause[] {
  const below = (heading: Heading, path: readonly Heading[]): PlacedClause[] => {
    const here = [...path, heading];
    return [
      ...heading.clauses.map((clause) => ({ clause, path: here })),
      ...heading.parts.flatMap((part) => below(part, here)),
    ];
  };
  return catalogue.modules.flatMap((module) => below(module, []));
}

/** What a catalogue holds, in the terms of its `structure`. */
export function countsOf(catalogue: Catalogue): Catalogue['structure'] {
  const levels: number[] = [];
  const count = (headings: readonly Heading[], level: number) => {
    if (headings.length === 0) return;
    levels[level] = (levels[level] ?? 0) + headings.length;
    for (const { parts } of headings) count(parts, level + 1);
  };
  count(catalogue.modules, 0);
  const clauses = clausesOf(catalogue);
  const subjective = clauses.filter(({ clause }) => clause.judgement === 'subjective').length;
  return { levels, clauses: clauses.length, subjective };
}

/** True when the catalogue holds every heading and clause that its structure promises. Only then is there a result. */
export function isComplete(catalogue: Catalogue): boolean {
  const { structure } = catalogue;
  const counts = countsOf(catalogue);
  return (
    counts.clauses === structure.clauses &&
    counts.subjective === structure.subjective &&
    counts.levels.join() === structure.levels.join()
  );
}
