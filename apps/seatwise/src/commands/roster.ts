import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SeatwiseError } from '@seatwise/core';
import { type Conflict, evaluateRoster, type RosterModel, readCurtoisQu, writeRosterCsv } from '@seatwise/schedule';
import { readText } from '../options/read-file.ts';
import { numberOption } from '../options/values.ts';
import { label, say } from '../words/index.ts';
import { solveRosterInThreads } from '../workers/solve-roster-in-threads.ts';
import { type Command, textOption } from './command.ts';

const FORMATS = 'curtois-qu';
const LONGEST_SECONDS = 86_400;
const MOST_THREADS = 16;

export const roster: Command = {
  name: 'roster',
  usage: 'roster INSTANCE.txt --format curtois-qu --time-limit 60 --threads 2 --out SOLUTION.csv [--json]',
  help: 'solves a published rostering instance, with a proven lower bound on the cost',
  options: {
    format: { type: 'string', value: 'NAME', help: 'format of the instance: curtois-qu' },
    'time-limit': { type: 'string', value: 'SECONDS', help: 'seconds at most (60)' },
    threads: { type: 'string', value: 'N', help: 'worker threads (2)' },
    rounds: {
      type: 'string',
      value: 'N',
      help: 'rounds of search instead of a time limit, in one thread: equal seeds then give equal rosters',
    },
    seed: { type: 'string', value: 'N', help: 'seed of the search (1)' },
    out: { type: 'string', value: 'FILE', help: 'roster CSV: staff,0,1,2,… with a shift id or nothing a day' },
    json: { type: 'boolean', help: 'one JSON document: cost, lowerBound, gap, seconds, hardViolations, curve' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    const [path, extra] = positionals;
    if (path === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'INSTANCE.txt' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const format = textOption(options, 'format') ?? FORMATS;
    if (format !== FORMATS) {
      throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--format', value: format, expected: FORMATS });
    }
    const number = (name: string, fallback: string, least: number, most: number, whole: boolean) => {
      const value = textOption(options, name) ?? fallback;
      const expected = `${least} … ${most}`;
      const read = numberOption(`--${name}`, value, expected);
      if (read < least || read > most || (whole && !Number.isInteger(read))) {
        throw new SeatwiseError('USAGE_OPTION_INVALID', { option: `--${name}`, value, expected });
      }
      return read;
    };
    const seconds = number('time-limit', '60', 1, LONGEST_SECONDS, false);
    const rounds = textOption(options, 'rounds') === undefined ? undefined : number('rounds', '1', 1, 1e9, true);
    const threads = rounds === undefined ? number('threads', '2', 1, MOST_THREADS, true) : 1;
    const file = basename(path);
    const text = await readText(path);
    const model = readCurtoisQu(text, file);
    const limited = textOption(options, 'time-limit') !== undefined || rounds === undefined;
    const found = await solveRosterInThreads(model, {
      text,
      file,
      seed: number('seed', '1', 0, 2 ** 31 - 1, true),
      rounds: rounds ?? Number.MAX_SAFE_INTEGER,
      threads,
      // The clock began when the process did; a little is kept for writing.
      deadline: limited ? Math.max(500, seconds * 1000 - 150) : Number.POSITIVE_INFINITY,
      signal,
      onProgress: ({ seconds: at, cost, lowerBound }) => tell(`${at.toFixed(1)} s  ${cost}  ≥ ${lowerBound ?? '?'}`),
    });
    if (found.roster === undefined)
      throw new SeatwiseError(signal.aborted ? 'RUN_INTERRUPTED' : 'SCHEDULE_NO_ROSTER', { seconds });
    const evaluation = evaluateRoster(model, found.roster);
    const out = textOption(options, 'out');
    if (out !== undefined) {
      await writeFile(out, writeRosterCsv(model, found.roster)).catch(() => {
        throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
      });
    }
    const { cost, hardViolations } = evaluation;
    const lowerBound = Number.isFinite(found.bound) ? found.bound : null;
    const gap = lowerBound === null ? null : Math.max(0, (cost - lowerBound) / Math.max(1, Math.abs(cost)));
    const took = performance.now() / 1000;
    const conflicts = found.conflicts.map((conflict) => named(model, conflict));
    if (options.json === true) {
      print(JSON.stringify({ cost, lowerBound, gap, seconds: took, hardViolations, conflicts, curve: found.curve }));
    } else {
      print(
        label(language, 'rosterFound', {
          cost,
          bound: lowerBound ?? '–',
          gap: gap === null ? '–' : (gap * 100).toFixed(2),
          seconds: took.toFixed(1),
        }),
      );
      for (const { rule, hard, agent, from, to, amount } of evaluation.violations) {
        if (!hard) continue;
        print(label(language, 'rosterViolation', { agent: model.agents[agent]?.id ?? '–', rule, from, to, amount }));
      }
    }
    for (const { agent, rules, days } of conflicts) {
      tell(
        `error[SCHEDULE_RULES_CONFLICT]: ${say(language, 'SCHEDULE_RULES_CONFLICT', { agent, rules: rules.join(', '), days: days.join(', ') || '–' })}`,
      );
    }
    return hardViolations > 0 ? 3 : 0;
  },
};

function named({ agents }: RosterModel, { agent, rules, days }: Conflict) {
  return { agent: agents[agent]?.id ?? String(agent), rules, days };
}
