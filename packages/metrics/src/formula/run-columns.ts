import type { Expression, FormulaFunction } from './expression.ts';

/** Rows that are worked through at once. */
export const BLOCK = 2048;

/** Named columns of one length, NaN where a value is not known. */
export type Columns = ReadonlyMap<string, ArrayLike<number>>;

/** Values of a formula for `count` rows from `from` on; the array is used again by the next call. */
export type BlockReader = (from: number, count: number) => Float64Array;

/**
 * Prepares a formula over columns of `rows` values. NaN is "not known" and spreads through arithmetic and comparison; `and` and `or` are
 * decided by the known side where that is enough; division by zero is not known. Conditions are 1 and 0.
 * A name without a column is not known in any row, a parameter is the same in all.
 */
export function readColumns(
  expression: Expression,
  columns: Columns,
  rows: number,
  parameters: ReadonlyMap<string, number> = new Map(),
): BlockReader {
  const prepare = (part: Expression): BlockReader => {
    const out = new Float64Array(Math.min(BLOCK, rows));
    switch (part.kind) {
      case 'number':
        return constant(out, part.value);
      case 'name': {
        const given = parameters.get(part.name);
        if (given !== undefined) return constant(out, given);
        const column = columns.get(part.name);
        return column ? slice(out, column) : constant(out, Number.NaN);
      }
      case 'negate':
        return unary(out, prepare(part.of), (a) => -a);
      case 'not':
        return unary(out, prepare(part.of), (a) => (Number.isNaN(a) ? a : a === 0 ? 1 : 0));
      case 'power':
        return unary(out, prepare(part.base), (a) => wholePower(a, part.exponent));
      case 'binary':
        return BINARY[part.op](out, prepare(part.left), prepare(part.right));
      case 'choose': {
        const [condition, then, otherwise] = [part.condition, part.then, part.otherwise].map(prepare) as [
          BlockReader,
          BlockReader,
          BlockReader,
        ];
        return (from, count) => {
          const [c, a, b] = [condition(from, count), then(from, count), otherwise(from, count)];
          for (let i = 0; i < count; i++) {
            const decided = c[i] as number;
            out[i] = Number.isNaN(decided) ? decided : ((decided === 0 ? b[i] : a[i]) as number);
          }
          return out;
        };
      }
      case 'call':
        return call(out, part.name, part.args.map(prepare));
    }
  };
  return prepare(expression);
}

function constant(out: Float64Array, value: number): BlockReader {
  out.fill(value);
  return () => out;
}

function slice(out: Float64Array, column: ArrayLike<number>): BlockReader {
  if (column instanceof Float64Array) return (from, count) => column.subarray(from, from + count);
  return (from, count) => {
    for (let i = 0; i < count; i++) out[i] = column[from + i] as number;
    return out;
  };
}

function unary(out: Float64Array, of: BlockReader, apply: (a: number) => number): BlockReader {
  return (from, count) => {
    const a = of(from, count);
    for (let i = 0; i < count; i++) out[i] = apply(a[i] as number);
    return out;
  };
}

type Pair = (out: Float64Array, left: BlockReader, right: BlockReader) => BlockReader;

function pairwise(apply: (a: number, b: number) => number): Pair {
  return (out, left, right) => (from, count) => {
    const [a, b] = [left(from, count), right(from, count)];
    for (let i = 0; i < count; i++) out[i] = apply(a[i] as number, b[i] as number);
    return out;
  };
}

const compare = (holds: (a: number, b: number) => boolean): Pair =>
  pairwise((a, b) => (Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : holds(a, b) ? 1 : 0));

/** Sums and products have a loop of their own: they are what metrics over millions of rows spend their time in. */
const BINARY: Readonly<Record<(Expression & { kind: 'binary' })['op'], Pair>> = {
  '+': (out, left, right) => (from, count) => {
    const [a, b] = [left(from, count), right(from, count)];
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) + (b[i] as number);
    return out;
  },
  '-': (out, left, right) => (from, count) => {
    const [a, b] = [left(from, count), right(from, count)];
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) - (b[i] as number);
    return out;
  },
  '*': (out, left, right) => (from, count) => {
    const [a, b] = [left(from, count), right(from, count)];
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) * (b[i] as number);
    return out;
  },
  '/': pairwise((a, b) => (b === 0 ? Number.NaN : a / b)),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
  '==': compare((a, b) => a === b),
  '!=': compare((a, b) => a !== b),
  and: pairwise((a, b) => (a === 0 || b === 0 ? 0 : Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : 1)),
  or: pairwise((a, b) => (a === 1 || b === 1 ? 1 : Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : 0)),
};

const SINGLE: Readonly<Partial<Record<FormulaFunction, (a: number) => number>>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  known: (a) => (Number.isNaN(a) ? 0 : 1),
  round_half_up: (a) => {
    const whole = Math.floor(a);
    return a - whole >= 0.5 ? whole + 1 : whole;
  },
};

const FOLD: Readonly<Partial<Record<FormulaFunction, (a: number, b: number) => number>>> = {
  coalesce: (a, b) => (Number.isNaN(a) ? b : a),
  max: (a, b) => Math.max(a, b),
  min: (a, b) => Math.min(a, b),
};

function call(out: Float64Array, name: FormulaFunction, args: readonly BlockReader[]): BlockReader {
  const [first, second, third] = args as [BlockReader, BlockReader, BlockReader];
  const single = SINGLE[name];
  if (single) return unary(out, first, single);
  const fold = FOLD[name];
  if (fold) {
    return (from, count) => {
      out.set(first(from, count).subarray(0, count));
      for (const arg of args.slice(1)) {
        const next = arg(from, count);
        for (let i = 0; i < count; i++) out[i] = fold(out[i] as number, next[i] as number);
      }
      return out;
    };
  }
  return (from, count) => {
    const [a, b, otherwise] = [first(from, count), second(from, count), third(from, count)];
    for (let i = 0; i < count; i++) {
      out[i] = b[i] === 0 ? (otherwise[i] as number) : (a[i] as number) / (b[i] as number);
    }
    return out;
  };
}

function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power *= base;
  return power;
}
