import { SeatwiseError } from '@seatwise/core';
import type { Expression } from './expression.ts';

/** A unit as powers of base units: contacts a second is `{contact: 1, second: -1}`, a pure number is `{}`. */
export type Unit = Readonly<Record<string, number>>;

/** What an expression is: a quantity in a unit, a condition, or a literal zero, which is zero of any unit. */
type Sort = { readonly sort: 'quantity'; readonly unit: Unit } | { readonly sort: 'truth' } | { readonly sort: 'zero' };

const QUANTITY = (unit: Unit): Sort => ({ sort: 'quantity', unit });
const NONE: Unit = {};
const TRUTH: Sort = { sort: 'truth' };

/** Reads `second`, `contact/second`, `agent*second`, or `1` for a pure number. */
export function unitOf(text: string): Unit {
  const powers = new Map<string, number>();
  for (const [, sign, name = ''] of text.matchAll(/([*/]?)\s*([a-z0-9_]+)/g)) {
    if (name !== '1') powers.set(name, (powers.get(name) ?? 0) + (sign === '/' ? -1 : 1));
  }
  return Object.fromEntries([...powers].filter(([, power]) => power !== 0));
}

/** The unit in words: `contact/second`. */
export function unitText(unit: Unit): string {
  const part = (sign: number) =>
    Object.keys(unit)
      .filter((name) => Math.sign(unit[name] as number) === sign)
      .flatMap((name) => Array.from({ length: Math.abs(unit[name] as number) }, () => name))
      .sort();
  const [above, below] = [part(1), part(-1)];
  return [above.join('*') || '1', ...below].join('/');
}

export const sameUnit = (a: Unit, b: Unit): boolean => unitText(a) === unitText(b);

/** Unit of a product (`sign` 1) or a quotient (-1). */
export function combineUnits(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const powers = [...names].map((name): [string, number] => [name, (a[name] ?? 0) + sign * (b[name] ?? 0)]);
  return Object.fromEntries(powers.filter(([, power]) => power !== 0));
}

/**
 * The unit of a formula over names with known units. Sums, comparisons and choices need equal units; a number that is not
 * zero is a pure number, so `waits + 1` is refused; a condition is no number.
 * @throws SeatwiseError METRIC_FORMULA_INVALID also for a name that has no unit, which is a name that is not declared
 */
export function checkUnits(
  expression: Expression,
  units: ReadonlyMap<string, Unit>,
  text: string,
): { readonly sort: 'quantity' | 'truth'; readonly unit: Unit } {
  const fail = (detail: string) => new SeatwiseError('METRIC_FORMULA_INVALID', { formula: text.slice(0, 200), detail });
  const quantity = (sort: Sort): Unit => {
    if (sort.sort === 'truth') throw fail('a condition is no number');
    return sort.sort === 'zero' ? NONE : sort.unit;
  };
  const condition = (sort: Sort): void => {
    if (sort.sort !== 'truth') throw fail('a condition is needed: compare two values');
  };
  const alike = (sorts: readonly Sort[]): Sort => {
    const [first] = sorts.filter(({ sort }) => sort === 'quantity');
    if (sorts.every(({ sort }) => sort === 'truth')) return TRUTH;
    for (const sort of sorts) {
      if (sort.sort === 'truth') throw fail('a condition is no number');
      if (first?.sort === 'quantity' && sort.sort === 'quantity' && !sameUnit(first.unit, sort.unit))
        throw fail(`${unitText(first.unit)} and ${unitText(sort.unit)} do not go together`);
    }
    return first ?? { sort: 'zero' };
  };
  const sortOf = (part: Expression): Sort => {
    switch (part.kind) {
      case 'number':
        return part.value === 0 ? { sort: 'zero' } : QUANTITY(NONE);
      case 'name': {
        const unit = units.get(part.name);
        if (!unit) throw fail(`"${part.name}" is not declared`);
        return QUANTITY(unit);
      }
      case 'negate': {
        const of = sortOf(part.of);
        quantity(of);
        return of;
      }
      case 'not':
        condition(sortOf(part.of));
        return TRUTH;
      case 'power': {
        const unit = quantity(sortOf(part.base));
        return QUANTITY(Object.fromEntries(Object.entries(unit).map(([name, power]) => [name, power * part.exponent])));
      }
      case 'choose':
        condition(sortOf(part.condition));
        return alike([sortOf(part.then), sortOf(part.otherwise)]);
      case 'call': {
        const sorts = part.args.map(sortOf);
        if (part.name === 'known') return TRUTH;
        for (const sort of sorts) quantity(sort);
        if (part.name !== 'safe_div') return alike(sorts);
        const [above, below, otherwise] = sorts as [Sort, Sort, Sort];
        return alike([QUANTITY(combineUnits(quantity(above), quantity(below), -1)), otherwise]);
      }
      case 'binary': {
        const [left, right] = [sortOf(part.left), sortOf(part.right)];
        switch (part.op) {
          case 'and':
          case 'or':
            condition(left);
            condition(right);
            return TRUTH;
          case '*':
          case '/':
            return QUANTITY(combineUnits(quantity(left), quantity(right), part.op === '*' ? 1 : -1));
          case '+':
          case '-':
            quantity(left);
            quantity(right);
            return alike([left, right]);
          default:
            quantity(left);
            quantity(right);
            alike([left, right]);
            return TRUTH;
        }
      }
    }
  };
  const sort = sortOf(expression);
  return sort.sort === 'quantity' ? sort : { sort: sort.sort === 'truth' ? 'truth' : 'quantity', unit: NONE };
}
