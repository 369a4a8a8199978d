import { SeatwiseError } from '@seatwise/core';
import { type MathNode, parse } from 'mathjs/number';
import {
  BINARY_OPERATORS,
  type BinaryOperator,
  type Expression,
  FORMULA_FUNCTIONS,
  type FormulaFunction,
} from './expression.ts';

/** Limits of one formula. Text is cut off before it is parsed, so time and memory are bounded by it. */
export const FORMULA_LIMITS = { characters: 2000, depth: 64, parts: 500 } as const;

const ALPHABET = /^[A-Za-z0-9_ +\-*/^().,<>=!?:]*$/;
/** Digits that run into letters: hexadecimal numbers, `2a`, `1e999x`. An exponent is the only letter a number may hold. */
const NUMBER_IN_LETTERS = /(?<![A-Za-z0-9_.])(?:\d+\.?\d*|\.\d+)(?!(?:[eE][+-]?\d+)?(?![A-Za-z0-9_]))[A-Za-z_]/;
/** Words that mathjs reads as a number, a constant, a unit conversion or an operator that this language does not have. */
const RESERVED = new Set(
  'i e E pi PI tau phi LN2 LN10 LOG2E LOG10E SQRT1_2 SQRT2 Infinity NaN true false null undefined version to in mod xor end'.split(
    ' ',
  ),
);
const WORD = /[A-Za-z_][A-Za-z0-9_]*/g;
const LARGEST_EXPONENT = 9;

/**
 * Reads a formula: numbers, names, `+ - * /`, `^` with a whole exponent up to 9, comparisons, `and or not`, `a ? b : c`,
 * parentheses and the functions of `FORMULA_FUNCTIONS`. mathjs parses the text and nothing else of it is used: every node
 * must be on the list and is copied into plain data, which our own interpreter runs.
 * @throws SeatwiseError METRIC_FORMULA_INVALID
 */
export function parseFormula(text: string): Expression {
  const fail = (detail: string) => new SeatwiseError('METRIC_FORMULA_INVALID', { formula: text.slice(0, 200), detail });
  const { characters, depth: deepest, parts: most } = FORMULA_LIMITS;
  if (text.length > characters) throw fail(`longer than ${characters} characters`);
  if (!ALPHABET.test(text)) throw fail('only letters, digits, blanks and _ + - * / ^ ( ) , . < > = ! ? :');
  if (nesting(text) > deepest) throw fail(`nested deeper than ${deepest}`);
  if (NUMBER_IN_LETTERS.test(text)) throw fail('a number runs into letters; write * between factors');
  for (const [word] of text.matchAll(WORD)) if (RESERVED.has(word)) throw fail(`"${word}" is a reserved word`);
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch (error) {
    throw fail(error instanceof Error ? error.message : 'not a formula');
  }
  let parts = 0;

  const copy = (node: unknown, depth: number): Expression => {
    if (++parts > most) throw fail(`more than ${most} parts`);
    if (depth > deepest) throw fail(`nested deeper than ${deepest}`);
    const of = node as ParsedNode;
    switch (of.type) {
      case 'ConstantNode':
        if (typeof of.value !== 'number' || !Number.isFinite(of.value)) throw fail('only finite numbers');
        return { kind: 'number', value: of.value };
      case 'SymbolNode':
        return { kind: 'name', name: of.name };
      case 'ParenthesisNode':
        return copy(of.content, depth + 1);
      case 'ConditionalNode': {
        const [condition, then, otherwise] = [of.condition, of.trueExpr, of.falseExpr].map((part) =>
          copy(part, depth + 1),
        ) as [Expression, Expression, Expression];
        return { kind: 'choose', condition, then, otherwise };
      }
      case 'OperatorNode':
        return operator(of, depth);
      case 'FunctionNode': {
        const { fn, args } = of;
        const name = fn.type === 'SymbolNode' ? fn.name : '';
        if (!Object.hasOwn(FORMULA_FUNCTIONS, name)) throw fail(`there is no function ${name}`);
        const [least, largest] = FORMULA_FUNCTIONS[name as FormulaFunction];
        if (args.length < least || args.length > largest) throw fail(`${name} takes ${least} to ${largest} values`);
        return { kind: 'call', name: name as FormulaFunction, args: args.map((arg) => copy(arg, depth + 1)) };
      }
      default:
        throw fail(`${(of as { type: string }).type} is not allowed`);
    }
  };
  const operator = ({ op, args, implicit }: OperatorPart, depth: number): Expression => {
    if (implicit) throw fail('write * between factors');
    const [left, right] = args;
    if (args.length === 1) {
      if (op !== '-' && op !== 'not') throw fail(`there is no operator ${op}`);
      return { kind: op === '-' ? 'negate' : 'not', of: copy(left, depth + 1) };
    }
    if (op === '^') {
      const exponent = right as ParsedNode;
      const whole = exponent.type === 'ConstantNode' && Number.isInteger(exponent.value) ? Number(exponent.value) : -1;
      if (whole < 0 || whole > LARGEST_EXPONENT) throw fail(`an exponent is a whole number up to ${LARGEST_EXPONENT}`);
      return { kind: 'power', base: copy(left, depth + 1), exponent: whole };
    }
    if (args.length !== 2 || !(BINARY_OPERATORS as readonly string[]).includes(op))
      throw fail(`there is no operator ${op}`);
    // A long sum leans to the left and is not nested for that; its length is bounded by the number of parts.
    return { kind: 'binary', op: op as BinaryOperator, left: copy(left, depth), right: copy(right, depth + 1) };
  };
  return copy(tree, 0);
}

/** Deepest parentheses, counted before any parser runs. */
function nesting(text: string): number {
  let deepest = 0;
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') deepest = Math.max(deepest, ++depth);
    else if (letter === ')') depth--;
  }
  return deepest;
}

interface OperatorPart {
  readonly type: 'OperatorNode';
  readonly op: string;
  readonly args: readonly unknown[];
  readonly implicit: boolean;
}

type ParsedNode =
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: unknown }
  | {
      readonly type: 'ConditionalNode';
      readonly condition: unknown;
      readonly trueExpr: unknown;
      readonly falseExpr: unknown;
    }
  | {
      readonly type: 'FunctionNode';
      readonly fn: { readonly type: string; readonly name: string };
      readonly args: readonly unknown[];
    }
  | OperatorPart;
