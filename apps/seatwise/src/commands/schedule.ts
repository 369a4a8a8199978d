import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatInstant } from '@seatwise/calendar';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import { readWorkbook, writeScheduleCsv, writeScheduleIcs, writeXlsx, type XlsxCell } from '@seatwise/formats';
import {
  checkPlacedShifts,
  coreShifts,
  labourPack,
  previewRoster,
  problemFrame,
  type RosterSheet,
  readProblem,
  readRosterSheet,
  readShifts,
  rosterSheet,
  type ScheduleFault,
  type ScheduleProblem,
  type ScheduleReport,
  withRoster,
  writeShifts,
} from '@seatwise/schedule';
import { readBytes, readText } from '../options/read-file.ts';
import { numberOption } from '../options/values.ts';
import { issueLine } from '../words/error-lines.ts';
import { type Language, label } from '../words/index.ts';
import { runScheduleCenter } from '../workers/run-schedule.ts';
import { type Command, textOption } from './command.ts';

export const schedule: Command = {
  name: 'schedule',
  usage:
    'schedule PROBLEM.json --out SCHEDULE.json [--time-limit 60] [--seed 1], or --check SCHEDULE.json PROBLEM.json',
  help: "a center's shifts and breaks with a proven bound, or the check of any schedule (docs/schedule-problem.md)",
  options: {
    'time-limit': { type: 'string', value: 'SECONDS', help: 'stops with the best found after so many seconds (60)' },
    rounds: { type: 'string', value: 'N', help: 'stops after N rounds instead: equal inputs give equal schedules' },
    gap: { type: 'string', value: 'PERCENT', help: 'stops when the cost is proven to be so near to the bound (0)' },
    seed: { type: 'string', value: 'N', help: 'seed of the search (1)' },
    out: { type: 'string', value: 'FILE', help: 'schedule JSON' },
    check: { type: 'string', value: 'SCHEDULE.json', help: 'checks this schedule; exit 3 when a hard rule is broken' },
    roster: {
      type: 'string',
      value: 'ROSTER.xlsx',
      help: 'also writes people by dates (班表) with codes, colours and totals',
    },
    csv: { type: 'string', value: 'FILE', help: 'also writes a row a shift with its activities' },
    ics: { type: 'string', value: 'FILE', help: 'also writes an iCalendar event a shift' },
    from: {
      type: 'string',
      value: 'ROSTER.xlsx',
      help: 'takes the days of a roster sheet as settled; empty cells are open',
    },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'PROBLEM.json' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const from = textOption(options, 'from');
    const given = readProblem(await readJson(file));
    const problem = from === undefined ? given : await settled(given, from, tell, language);
    const pack = problem.labourLaw === null ? undefined : labourPack(problem.labourLaw);
    if (pack && !pack.verified) {
      const params = { pack: pack.id, date: pack.date };
      tell(issueLine({ code: 'LABOUR_PACK_UNVERIFIED', severity: 'warning', params }, language));
    }
    const checked = textOption(options, 'check');
    if (checked !== undefined) {
      const report = checkPlacedShifts(problem, readShifts(problem, await readJson(checked)));
      const faults = report.faults.filter(({ hard }) => hard);
      if (options.json === true) print(JSON.stringify(reportDocument(problem, report)));
      else for (const line of reportLines(problem, report)) print(line);
      if (faults.length > 0) throw new SeatwiseError('SCHEDULE_FAULTS', { count: faults.length });
      return 0;
    }
    const out = textOption(options, 'out');
    if (out === undefined && options.json !== true)
      throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
    const rounds = textOption(options, 'rounds');
    const solution = await runScheduleCenter(
      {
        problem,
        seed: numberOption('--seed', textOption(options, 'seed') ?? '1', '1'),
        timeLimit:
          rounds === undefined ? numberOption('--time-limit', textOption(options, 'time-limit') ?? '60', '60') : null,
        rounds: rounds === undefined ? null : numberOption('--rounds', rounds, '3'),
        gap: numberOption('--gap', textOption(options, 'gap') ?? '0', '0.5') / 100,
      },
      ({ seconds, cost, bound }) =>
        tell(
          label(language, 'scheduleProgress', { seconds: seconds.toFixed(1), cost: shown(cost), bound: shown(bound) }),
        ),
      signal,
    );
    const report = checkPlacedShifts(problem, solution.shifts);
    const document = {
      version: 1,
      zone: problem.zone,
      ...reportDocument(problem, report),
      lowerBound: solution.bound,
      gap: gapOf(report.cost, solution.bound),
      seconds: solution.seconds,
      stuck: solution.stuck,
      curve: solution.curve,
      shifts: writeShifts(problem, solution.shifts),
    };
    if (out !== undefined) await write(out, JSON.stringify(document));
    const written = { grid: { zone: problem.zone }, shifts: coreShifts(problem, solution.shifts) };
    const csv = textOption(options, 'csv');
    if (csv !== undefined) await write(csv, writeScheduleCsv(written));
    const ics = textOption(options, 'ics');
    if (ics !== undefined) {
      const stampInstant = problemFrame(problem).origin;
      await write(ics, writeScheduleIcs(written, { zone: problem.zone, stampInstant }));
    }
    const sheet = textOption(options, 'roster');
    if (sheet !== undefined) {
      const { columns, rows } = rosterSheet(problem, solution.shifts);
      const cells = rows.map((row) => row.map(sheetCell));
      await write(sheet, writeXlsx([{ name: '班表', columns, rows: cells }]));
    }
    if (options.json === true) print(JSON.stringify(document));
    else {
      print(
        label(language, 'scheduleResult', {
          cost: shown(report.cost),
          bound: shown(solution.bound),
          gap: percent(document.gap),
        }),
      );
      for (const { agent, conflict } of solution.stuck) print(label(language, 'scheduleStuck', { agent, conflict }));
      for (const line of reportLines(problem, report)) print(line);
      if (out !== undefined) print(label(language, 'out', { path: out }));
    }
    return 0;
  },
};

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch(() => {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path });
  });
}

/** A cell of the roster as the workbook takes it. */
const sheetCell = (cell: RosterSheet['rows'][number][number]): XlsxCell =>
  typeof cell === 'number' ? cell : cell.fill === undefined ? cell.text : { text: cell.text, fill: cell.fill };

/** The problem with the days of a roster sheet settled; tells what the sheet says. */
async function settled(
  problem: ScheduleProblem,
  path: string,
  tell: (line: string) => void,
  language: Language,
): Promise<ScheduleProblem> {
  const [first] = readWorkbook(await readBytes(path));
  const rows: string[][] = [];
  for (const { row, cells } of first?.rows ?? []) rows[row - 1] = [...cells];
  const { days, issues } = readRosterSheet(
    problem,
    Array.from(rows, (row) => row ?? []),
  );
  throwOnError(issues.map((issue) => ({ ...issue, file: basename(path) })));
  const changes = previewRoster(problem, [], days);
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  tell(
    label(language, 'rosterRead', {
      additions: count('addition'),
      days: days.filter((day) => day !== undefined).length,
    }),
  );
  return withRoster(problem, days);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeatwiseError('INPUT_JSON_INVALID', { detail: (error as Error).message }, { file: basename(path) });
  }
}

const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
const percent = (share: number | null): string => (share === null ? '-' : `${(100 * share).toFixed(2)} %`);

/** (cost − bound) ÷ bound; 0 where both are 0. */
const gapOf = (cost: number, bound: number | null): number | null =>
  bound === null ? null : bound > 0 ? Math.max(0, (cost - bound) / bound) : cost <= 1e-9 ? 0 : null;

function reportDocument(
  { zone }: ScheduleProblem,
  { cost, coverCost, ownCost, ruleCost, faults, coverage }: ScheduleReport,
) {
  return {
    cost,
    coverCost,
    ownCost,
    ruleCost,
    hardViolations: faults.filter(({ hard }) => hard).length,
    violations: faults.map((fault) => ({ ...fault, at: fault.at === null ? null : formatInstant(fault.at, zone) })),
    coverage,
  };
}

const SHOWN = 20;

function reportLines({ zone }: ScheduleProblem, { cost, coverage, faults }: ScheduleReport): string[] {
  const lines = coverage.map(
    ({ skill, requiredHours, underHours, overHours }) =>
      `${skill}\trequired ${requiredHours.toFixed(2)} h\tunder ${underHours.toFixed(2)} h\tover ${overHours.toFixed(2)} h`,
  );
  const hard = faults.filter((fault) => fault.hard);
  lines.push(`cost ${cost.toFixed(2)}\thard ${hard.length}\tsoft ${faults.length - hard.length}`);
  for (const fault of hard.slice(0, SHOWN)) lines.push(faultLine(fault, zone));
  if (hard.length > SHOWN) lines.push(`… ${hard.length - SHOWN}`);
  return lines;
}

const faultLine = ({ rule, agent, from, to, at, of, amount }: ScheduleFault, zone: string): string =>
  [
    rule,
    agent ?? of ?? '',
    at === null ? (from === to ? from : `${from} – ${to}`) : formatInstant(at, zone),
    amount,
  ].join('\t');
