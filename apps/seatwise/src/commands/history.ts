import { appendFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { clockOfMinutes, isLocalDate, minutesOfClock } from '@seatwise/calendar';
import {
  CLEANING_ACTIONS,
  type CleaningAction,
  type CleaningDecision,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import { readDecisionCsv, writeCsv, writeDecisionCsv } from '@seatwise/formats';
import { applyDecisions, type CleaningRow, cleaningRows } from '@seatwise/history';
import { historyMarks } from '@seatwise/pipeline';
import { HISTORY_OPTIONS, readHistory } from '../jobs/read-history.ts';
import { readText } from '../options/read-file.ts';
import { numberOption } from '../options/values.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, type OptionValues, textOption } from './command.ts';
import { textTable } from './text-table.ts';

const COLUMNS = ['queue', 'date', 'from', 'to', 'kind', 'deviations', 'limit', 'explained_by'];
const SUMS = ['before', 'usual', 'after'];
const DECIDED = ['action', 'reason', 'author'];

export const history: Command = {
  name: 'history',
  usage: 'history marks HISTORY.csv… | decide --decisions FILE …',
  help: 'anomalous days and intervals with before, after and why; a decision on each, kept in a file that plan and forecast read',
  options: {
    ...HISTORY_OPTIONS,
    date: { type: 'string', value: 'DATE', help: 'decide: the day' },
    start: { type: 'string', value: 'TIME', help: 'decide: from this time of the day (00:00)' },
    end: { type: 'string', value: 'TIME', help: 'decide: to this time of the day (24:00)' },
    action: { type: 'string', value: 'ACTION', help: `decide: ${CLEANING_ACTIONS.join(', ')}` },
    value: { type: 'string', value: 'CONTACTS', help: 'decide: contacts of the span after replace (the usual ones)' },
    reason: { type: 'string', value: 'TEXT', help: 'decide: why; the name of an outage or promotion' },
    author: { type: 'string', value: 'NAME', help: 'decide: who' },
    out: { type: 'string', value: 'FILE', help: 'marks: CSV' },
    json: { type: 'boolean', help: 'marks: one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [what, ...files] = positionals;
    if (what === 'decide') {
      const path = await decide(options, files);
      print(label(language, 'out', { path }));
      return 0;
    }
    if (what !== 'marks') throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'marks | decide' });
    const { found, foundCalendar, decisions, issues } = await readHistory(files, options);
    for (const issue of issues) tell(issueLine(issue, language));
    const wanted = decisions.filter(({ queue }) => found.queues.some((other) => other.queue === queue));
    const { marks, expected } = historyMarks(found, foundCalendar);
    const rows = cleaningRows(found, marks, wanted, applyDecisions(found, wanted, expected));
    const out = textOption(options, 'out');
    if (out !== undefined) {
      await writeFile(out, writeCsv([...COLUMNS, ...SUMS, ...DECIDED], rows.map(exact))).catch(() => {
        throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
      });
    }
    if (options.json === true) print(JSON.stringify({ zone: found.grid.zone, marks: rows.map(named) }));
    else if (out !== undefined) print(label(language, 'out', { path: out }));
    else for (const line of textTable([...COLUMNS, ...SUMS, ...DECIDED], rows.map(rounded))) print(line);
    return 0;
  },
};

const exact = (row: CleaningRow) => [
  row.queue,
  row.date,
  clockOfMinutes(row.from),
  clockOfMinutes(row.to),
  row.kind,
  row.deviations,
  row.limit,
  row.explainedBy,
  row.before,
  row.usual,
  row.after,
  row.action,
  row.reason,
  row.author,
];

const named = (row: CleaningRow) => ({ ...row, from: clockOfMinutes(row.from), to: clockOfMinutes(row.to) });

const rounded = (row: CleaningRow): string[] =>
  exact(row).map((cell, i) => (typeof cell === 'number' ? cell.toFixed(i < COLUMNS.length ? 1 : 0) : (cell ?? '–')));

/** Adds a decision to the file of decisions, which it makes where there is none. Nothing in it is ever changed. */
async function decide(options: OptionValues, extra: readonly string[]): Promise<string> {
  if (extra[0] !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra[0] });
  const required = (name: string): string => {
    const value = textOption(options, name);
    if (value === undefined || value.trim() === '')
      throw new SeatwiseError('USAGE_OPTION_MISSING', { option: `--${name}` });
    return value.trim();
  };
  const path = required('decisions');
  const action = required('action') as CleaningAction;
  if (!CLEANING_ACTIONS.includes(action)) {
    throw new SeatwiseError('USAGE_OPTION_INVALID', {
      option: '--action',
      value: action,
      expected: CLEANING_ACTIONS.join(', '),
    });
  }
  const date = required('date');
  if (!isLocalDate(date)) {
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--date', value: date, expected: '2003-06-09' });
  }
  const [from, to] = [timeOption(options, 'start', 0), timeOption(options, 'end', 1440)];
  if (to <= from) {
    throw new SeatwiseError('USAGE_OPTION_INVALID', {
      option: '--end',
      value: clockOfMinutes(to),
      expected: `> ${clockOfMinutes(from)}`,
    });
  }
  const value = textOption(options, 'value');
  if (value !== undefined && action !== 'replace') {
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--value', value, expected: '--action replace' });
  }
  const decision: CleaningDecision = {
    queue: required('queue'),
    date,
    from,
    to,
    action,
    value: value === undefined ? null : numberOption('--value', value, '1250'),
    reason: required('reason'),
    author: required('author'),
  };
  const known = await readText(path).catch((error) => {
    if (error instanceof SeatwiseError && error.code === 'INPUT_NOT_FOUND') return null;
    throw error;
  });
  const lines = writeDecisionCsv([decision]);
  if (known !== null) throwOnError(readDecisionCsv(known, { file: basename(path) }).issues);
  const write =
    known === null
      ? writeFile(path, lines)
      : appendFile(path, (known.endsWith('\n') ? '' : '\n') + lines.slice(lines.indexOf('\n') + 1));
  await write.catch(() => {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path });
  });
  return path;
}

function timeOption(options: OptionValues, name: string, otherwise: number): number {
  const value = textOption(options, name);
  if (value === undefined) return otherwise;
  try {
    return minutesOfClock(value);
  } catch {
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: `--${name}`, value, expected: '09:30' });
  }
}
