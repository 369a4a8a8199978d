import type { PreparedCatalogue } from './prepared-catalogue.ts';
import { add, ONE, type Rational, rational, ZERO } from './rational.ts';

/** By how much the points of a part's applicable clauses grow. */
export interface Growth {
  readonly lost: readonly Rational[];
  readonly won: readonly Rational[];
}

/**
 * Points of clauses that do not apply move to the applicable clauses of the same sign in the same part, else the same module,
 * else the whole catalogue, each in proportion to its own points. So every applicable clause of a part grows by one factor.
 *
 * @param applies per clause; null when every clause applies
 */
export function growthOf({ clauses, moduleOfPart, modules }: PreparedCatalogue, applies: readonly boolean[]): Growth {
  const factors = (weightOf: (i: number) => number): Rational[] => {
    const partHeld = moduleOfPart.map(() => 0);
    const partGone = moduleOfPart.map(() => 0);
    clauses.forEach(({ part }, i) => {
      const sums = applies[i] ? partHeld : partGone;
      sums[part] = (sums[part] as number) + weightOf(i);
    });
    const moduleHeld = modules.map(() => 0);
    const moduleGone = modules.map(() => 0);
    moduleOfPart.forEach((module, part) => {
      moduleHeld[module] = (moduleHeld[module] as number) + (partHeld[part] as number);
      if (partHeld[part] === 0) moduleGone[module] = (moduleGone[module] as number) + (partGone[part] as number);
    });
    const held = moduleHeld.reduce((sum, one) => sum + one, 0);
    const gone = moduleHeld.reduce((sum, one, module) => sum + (one === 0 ? (moduleGone[module] as number) : 0), 0);
    const share = (moved: number, over: number) =>
      moved === 0 || over === 0 ? ZERO : rational(BigInt(moved), BigInt(over));
    return moduleOfPart.map((module, part) => {
      const own = partHeld[part] as number;
      if (own === 0) return ONE;
      const inPart = share(partGone[part] as number, own);
      const inModule = share(moduleGone[module] as number, moduleHeld[module] as number);
      return [inPart, inModule, share(gone, held)].reduce(add, ONE);
    });
  };
  return {
    lost: factors((i) => clauses[i]?.clause.deduct ?? 0),
    won: factors((i) => clauses[i]?.clause.bonus ?? 0),
  };
}
