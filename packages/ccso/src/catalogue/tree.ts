import { SCORE_DIMENSIONS, type ScoreDimension } from '@seatwise/core';
import { splitPoints } from '../score/split-points.ts';
import type { Clause } from './clause-schema.ts';
import type { Catalogue, Heading } from './schema.ts';

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
export function countsOf(catalogue: Catalogue): Pick<Catalogue['structure'], 'levels' | 'clauses' | 'subjective'> {
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

export interface Pools {
  readonly deduct: number;
  readonly bonus: number;
  readonly dimensions: Readonly<Record<ScoreDimension, { deduct: number; bonus: number }>>;
}

const pools = new WeakMap<Catalogue, Pools>();

/** Milli-points that all clauses together can lose and win, by dimension too. */
export function poolsOf(catalogue: Catalogue): Pools {
  const known = pools.get(catalogue);
  if (known) return known;
  const dimensions = Object.fromEntries(
    SCORE_DIMENSIONS.map((dimension) => [dimension, { deduct: 0, bonus: 0 }]),
  ) as Record<ScoreDimension, { deduct: number; bonus: number }>;
  let deduct = 0;
  let bonus = 0;
  for (const { clause } of clausesOf(catalogue)) {
    deduct += clause.deduct;
    bonus += clause.bonus;
    const lost = splitPoints(clause.deduct, clause.dimensions);
    const won = splitPoints(clause.bonus, clause.dimensions);
    for (const dimension of SCORE_DIMENSIONS) {
      dimensions[dimension].deduct += lost[dimension];
      dimensions[dimension].bonus += won[dimension];
    }
  }
  const made = { deduct, bonus, dimensions };
  pools.set(catalogue, made);
  return made;
}
