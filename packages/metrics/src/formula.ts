import { SeatwiseError } from '@seatwise/core';
import { type MathNode, parse } from 'mathjs/number';

const LONGEST = 2000;
const DEEPEST = 64;
const MOST_NODES = 500;
const ALPHABET = /^[A-Za-z0-9_ +\-*/().,]*$/;
const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  abs: ([value]) => Math.abs(value as number),
};

/** A formula over named numbers: `+ - * /`, parentheses, `min`, `max`, `abs`, and nothing else. */
export interface Formula {
  readonly text: string;
  /** Names that it needs, each once, in order of appearance. */
  readonly names: readonly string[];
  /** Its value; NaN where a name has none. */
  evaluate(lookup: (name: string) => number): number;
  /** Coefficient of each name where the formula is a sum of names, else null. */
  readonly terms: ReadonlyMap<string, number> | null;
}

type Evaluate = (lookup: (name: string) => number) => number;

/**
 * Reads a formula. The text is parsed by mathjs, and every node must be on the list; nothing of mathjs ever evaluates.
 * @throws SeatwiseError METRIC_FORMULA_INVALID
 */
export function readFormula(text: string): Formula {
  const fail = (detail: string) => new SeatwiseError('METRIC_FORMULA_INVALID', { formula: text.slice(0, 200), detail });
  if (text.length > LONGEST) throw fail(`longer than ${LONGEST} characters`);
  if (!ALPHABET.test(text)) throw fail('only letters, digits, _ + - * / ( ) , and blanks');
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch (error) {
    throw fail(error instanceof Error ? error.message : 'not a formula');
  }
  const names = new Set<string>();
  let nodes = 0;
  const compile = (node: MathNode, depth: number): Evaluate => {
    if (++nodes > MOST_NODES) throw fail(`more than ${MOST_NODES} parts`);
    if (depth > DEEPEST) throw fail(`nested deeper than ${DEEPEST}`);
    const of = node as unknown as FormulaNode;
    switch (of.type) {
      case 'ConstantNode': {
        const { value } = of;
        if (typeof value !== 'number' || !Number.isFinite(value)) throw fail('only finite numbers');
        return () => value;
      }
      case 'SymbolNode': {
        names.add(of.name);
        return (lookup) => lookup(of.name);
      }
      case 'ParenthesisNode':
        return compile(of.content, depth + 1);
      case 'OperatorNode':
        return compileOperator(of, depth);
      case 'FunctionNode': {
        const name = of.fn.name ?? '';
        const apply = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
        if (!apply || of.args.length === 0 || (name === 'abs' && of.args.length !== 1))
          throw fail(`no function ${name}`);
        const args = of.args.map((arg) => compile(arg, depth + 1));
        return (lookup) => apply(args.map((arg) => arg(lookup)));
      }
      default:
        throw fail(`${(node as { type: string }).type} is not allowed`);
    }
  };
  const compileOperator = ({ op, args, implicit }: OperatorPart, depth: number): Evaluate => {
    if (implicit) throw fail('write * between factors');
    const [a, b] = args.map((arg) => compile(arg, depth + 1)) as [Evaluate, Evaluate | undefined];
    if (!b) {
      if (op === '-') return (lookup) => -a(lookup);
      throw fail(`no operator ${op}`);
    }
    switch (op) {
      case '+':
        return (lookup) => a(lookup) + b(lookup);
      case '-':
        return (lookup) => a(lookup) - b(lookup);
      case '*':
        return (lookup) => a(lookup) * b(lookup);
      case '/':
        return (lookup) => a(lookup) / b(lookup);
      default:
        throw fail(`no operator ${op}`);
    }
  };
  const evaluate = compile(tree, 0);
  return { text, names: [...names], evaluate, terms: sumOf(tree) };
}

interface OperatorPart {
  readonly type: 'OperatorNode';
  readonly op: string;
  readonly args: MathNode[];
  readonly implicit: boolean;
}

type FormulaNode =
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: MathNode }
  | { readonly type: 'FunctionNode'; readonly fn: { readonly name?: string }; readonly args: MathNode[] }
  | OperatorPart;

function sumOf(tree: MathNode): Map<string, number> | null {
  const terms = new Map<string, number>();
  const add = (node: MathNode, sign: number): boolean => {
    const of = node as unknown as FormulaNode;
    if (of.type === 'SymbolNode') {
      terms.set(of.name, (terms.get(of.name) ?? 0) + sign);
      return true;
    }
    if (of.type === 'ParenthesisNode') return add(of.content, sign);
    if (of.type !== 'OperatorNode' || (of.op !== '+' && of.op !== '-') || of.args.length !== 2) return false;
    const [left, right] = of.args as [MathNode, MathNode];
    return add(left, sign) && add(right, of.op === '+' ? sign : -sign);
  };
  return add(tree, 1) ? terms : null;
}
