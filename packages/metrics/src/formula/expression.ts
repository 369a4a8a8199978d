/** Two-sided operators of the language: arithmetic, comparison, and `and` / `or`. */
export const BINARY_OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

/** Functions of the language with the least and most arguments. There are no others. */
export const FORMULA_FUNCTIONS = {
  abs: [1, 1],
  ceil: [1, 1],
  coalesce: [2, 8],
  floor: [1, 1],
  known: [1, 1],
  max: [1, 8],
  min: [1, 8],
  round_half_up: [1, 1],
  safe_div: [3, 3],
} as const satisfies Record<string, readonly [number, number]>;
export type FormulaFunction = keyof typeof FORMULA_FUNCTIONS;

/** A formula as plain data: nothing of the parser is left in it. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate' | 'not'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | {
      readonly kind: 'choose';
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly args: readonly Expression[] };

/** The direct parts of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
    case 'not':
      return [expression.of];
    case 'binary':
      return [expression.left, expression.right];
    case 'power':
      return [expression.base];
    case 'choose':
      return [expression.condition, expression.then, expression.otherwise];
    case 'call':
      return expression.args;
  }
}

/** Names that a formula needs, each once, in order of appearance. */
export function namesOf(expression: Expression): string[] {
  const names = new Set<string>();
  const walk = (part: Expression): void => {
    if (part.kind === 'name') names.add(part.name);
    for (const inner of partsOf(part)) walk(inner);
  };
  walk(expression);
  return [...names];
}

/** Coefficient of each name where a formula is a sum of names, else null. */
export function termsOf(expression: Expression): ReadonlyMap<string, number> | null {
  const terms = new Map<string, number>();
  const add = (part: Expression, sign: number): boolean => {
    if (part.kind === 'name') {
      terms.set(part.name, (terms.get(part.name) ?? 0) + sign);
      return true;
    }
    if (part.kind === 'negate') return add(part.of, -sign);
    if (part.kind !== 'binary' || (part.op !== '+' && part.op !== '-')) return false;
    return add(part.left, sign) && add(part.right, part.op === '+' ? sign : -sign);
  };
  return add(expression, 1) ? terms : null;
}
