import type { ParseArgsOptionDescriptor } from 'node:util';
import type { Language } from '../words/index.ts';

export interface CommandOption extends ParseArgsOptionDescriptor {
  /** What it means, with its unit. */
  readonly help: string;
  /** How the value looks in the help, for example `SECONDS`. */
  readonly value?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

interface CommandContext {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly language: Language;
  /** Writes a line of the result. */
  readonly print: (line: string) => void;
  /** Writes progress or a remark to standard error. */
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Exit status; an error is thrown. */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** A single-valued option as text. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
