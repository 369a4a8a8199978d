import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeatwiseError } from '@seatwise/core';
import { planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { demoPlanInput } from '../demo/demo-plan-input.ts';
import { monthLines } from '../demo/month/month-lines.ts';
import { runMonth } from '../demo/month/run-month.ts';
import { planLines } from '../jobs/plan-summary.ts';
import { writePlan } from '../jobs/write-plan.ts';
import { numberOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { renderOperationsReport } from '../report/operations/render-operations-report.ts';
import { reportWorkbook } from '../report/operations/report-tables.ts';
import { reportWords } from '../report/report-words.ts';
import { type Language, label } from '../words/index.ts';
import { type Command, type OptionValues, textOption } from './command.ts';
import { progressLine } from './progress.ts';

export const demo: Command = {
  name: 'demo',
  usage: 'demo [month] [--out DIR]',
  help: 'the main job on the shipped synthetic center; `month`: a scripted month of its planner, from import to evidence',
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder for the results; without it only the summary' },
    seed: { type: 'string', value: 'NUMBER', help: 'seed of the synthetic center (1)' },
  },
  async run({ positionals, options, language, print, tell }) {
    if (positionals[0] === 'month') return demoMonth(options, language, print, tell);
    if (positionals[0] !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: positionals[0] });
    const seed = numberOption('--seed', textOption(options, 'seed') ?? '1', '1');
    const input = demoPlanInput(seed, language);
    const solver = await loadSolver(await solverBytes());
    const plan = await planCenter(input, { digest: nodeDigest, solver, onProgress: progressLine(tell) });
    for (const line of planLines(plan, language)) print(line);
    const out = textOption(options, 'out');
    if (out !== undefined) {
      await writePlan(plan, out, language);
      print(label(language, 'out', { path: out }));
    }
    return 0;
  },
};

/** The month in a data folder of its own: a fresh one under `--out`, or a temporary one that goes away again. */
async function demoMonth(
  options: OptionValues,
  language: Language,
  print: (line: string) => void,
  tell: (line: string) => void,
): Promise<number> {
  const out = textOption(options, 'out');
  const folder = out === undefined ? await mkdtemp(join(tmpdir(), 'seatwise-month-')) : join(out, 'data');
  try {
    const month = await runMonth(folder, (step) => tell(step), language);
    for (const line of monthLines(month, language)) print(line);
    if (out !== undefined) {
      await writeFile(join(out, 'report.html'), renderOperationsReport(month.report, language));
      await writeFile(join(out, 'report.xlsx'), reportWorkbook(month.report, reportWords(language)));
      print(label(language, 'out', { path: out }));
    }
    return 0;
  } finally {
    if (out === undefined) await rm(folder, { recursive: true, force: true });
  }
}
