import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  applyScenario,
  compareCapacity,
  type HiringPlan,
  hiringPlan,
  planCapacity,
  readCapacityPlan,
} from '@seatwise/capacity';
import { type Capacity, SeatwiseError } from '@seatwise/core';
import { writeCapacityCsv, writeCsv } from '@seatwise/formats';
import { loadSolver } from '@seatwise/schedule';
import { readText } from '../options/read-file.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

export const capacity: Command = {
  name: 'capacity',
  usage: 'capacity PLAN.json [--out DIR] [--json]',
  help: 'long-term plan by month: FTE required and available, gap, cost, scenarios, hiring plan (docs/capacity-plan.md)',
  options: {
    out: { type: 'string', value: 'DIR', help: 'writes capacity.csv, hiring.csv and capacity.json there' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'PLAN.json' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const plan = readCapacityPlan(parseJson(await readText(file), basename(file)));
    const { capacity: base, issues } = planCapacity(plan);
    for (const issue of issues) tell(issueLine(issue, language));
    const scenarios = plan.scenarios.map(
      (scenario) => planCapacity(applyScenario(plan, scenario), scenario.name).capacity,
    );
    const { hiring } = plan;
    const solver = hiring ? await loadSolver(await solverBytes()) : null;
    const hires = hiring && solver ? plan.groups.map(({ id }) => hiringPlan(plan, id, hiring, solver)) : [];
    const differences = scenarios.map((other) => ({ scenario: other.scenario, ...compareCapacity(base, other) }));
    const document = { plans: [base, ...scenarios], differences, hiring: hires, issues };
    const out = textOption(options, 'out');
    if (out !== undefined) await writeAll(out, document);
    if (options.json === true) print(JSON.stringify(document));
    else {
      for (const line of gridLines(base)) print(line);
      for (const { scenario, cost } of differences) {
        print(label(language, 'scenarioCost', { scenario, cost: money(cost), currency: base.currency }));
      }
      for (const { group, hires: classes } of hires) {
        const shown = classes.map(({ month, contract, people }) => `${month} ${people} ${contract}`);
        print(label(language, shown.length > 0 ? 'hiringLine' : 'hiringNone', { group, classes: shown }));
      }
      if (out !== undefined) print(label(language, 'out', { path: out }));
    }
    return 0;
  },
};

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeatwiseError('INPUT_JSON_INVALID', { detail: (error as Error).message }, { file });
  }
}

const money = (cents: number): string => (cents / 100).toFixed(2);
const fte = (value: number): string => value.toFixed(2);

function gridLines({ groups, currency }: Capacity): string[] {
  const head = [
    'group',
    'month',
    'required_fte',
    'low',
    'high',
    'people',
    'available_fte',
    'overtime',
    'gap_fte',
    currency,
  ];
  const rows = groups.flatMap(({ group, months }) =>
    months.map(({ month, requiredFte, headCount, availableFte, overtimeFte, gapFte, cost }) => [
      group,
      month,
      fte(requiredFte.expected),
      fte(requiredFte.low),
      fte(requiredFte.high),
      fte(headCount.end),
      fte(availableFte),
      fte(overtimeFte),
      fte(gapFte.expected),
      money(cost.total),
    ]),
  );
  return textTable(head, rows);
}

async function writeAll(
  out: string,
  document: { readonly plans: readonly Capacity[]; readonly hiring: readonly HiringPlan[] },
): Promise<void> {
  const hires = document.hiring.flatMap(({ group, hires: classes }) =>
    classes.map(({ month, contract, people }) => [group, month, contract, people]),
  );
  try {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'capacity.csv'), writeCapacityCsv(document.plans));
    await writeFile(join(out, 'hiring.csv'), writeCsv(['group', 'month', 'contract', 'people'], hires));
    await writeFile(join(out, 'capacity.json'), JSON.stringify(document));
  } catch {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
  }
}
