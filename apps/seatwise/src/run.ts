import { parseArgs } from 'node:util';
import { exitStatusOf, SeatwiseError } from '@seatwise/core';
import type { Command } from './commands/command.ts';
import { allCommands, findCommand } from './commands/index.ts';
import { errorLines } from './words/error-lines.ts';
import { chooseLanguage, type Language } from './words/index.ts';

/** Runs one command line and answers its exit status. Never lets a stack trace reach the user. */
export async function run(argv: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  const onSignal = () => interrupt.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const language = chooseLanguage(argv, process.env);
  try {
    return await dispatch(argv, language, interrupt.signal);
  } catch (error) {
    const known = error instanceof SeatwiseError ? error : unexpected(error);
    for (const line of errorLines(known, language)) process.stderr.write(`${line}\n`);
    return exitStatusOf(known.code);
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

async function dispatch(argv: readonly string[], language: Language, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(await overview());
    return name === undefined ? 2 : 0;
  }
  const command = await findCommand(name);
  if (!command) throw new SeatwiseError('USAGE_COMMAND_UNKNOWN', { command: name });
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const { positionals, values } = parse(command, rest);
  return command.run({
    positionals,
    options: values,
    language,
    signal,
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
}

function parse(command: Command, args: string[]) {
  const options = { ...command.options, lang: { type: 'string' as const } };
  try {
    return parseArgs({ args: joinNegativeValues(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(-[^']*)'/.exec(message)?.[1]?.split(/[ <]/)[0] ?? message;
    const code = (error as { code?: string }).code;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new SeatwiseError('USAGE_OPTION_UNKNOWN', { option });
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option, value: '', expected: message });
  }
}

/** `--seats -5` means the value -5, so that the command can say what is wrong with it. */
function joinNegativeValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (/^-\d/.test(arg) && last?.startsWith('--') && !last.includes('=')) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

async function overview(): Promise<string> {
  const rows = (await allCommands()).map(({ usage, help }) => `  ${usage.padEnd(44)} ${help}`);
  return `Seatwise 智席\n\nseatwise COMMAND [--help]\n\n${rows.join('\n')}\n`;
}

function helpOf({ usage, help, options }: Command): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const left = option.type === 'boolean' ? `--${name}` : `--${name} ${option.value ?? 'VALUE'}`;
    return `  ${left.padEnd(28)} ${option.help}`;
  });
  return `seatwise ${usage}\n\n${help}\n\n${rows.join('\n')}\n  ${'--lang en|zh-CN'.padEnd(28)} language of messages and report\n`;
}

function unexpected(error: unknown): SeatwiseError {
  if (process.env.SEATWISE_DEBUG) console.error(error);
  return new SeatwiseError('RUN_UNEXPECTED', { detail: error instanceof Error ? error.message : String(error) });
}
