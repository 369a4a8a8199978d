import { SeatwiseError } from '@seatwise/core';
import { planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { planLines } from '../jobs/plan-summary.ts';
import { readPlanInput } from '../jobs/read-plan-input.ts';
import { writePlan } from '../jobs/write-plan.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { PLAN_OPTIONS } from './plan-options.ts';
import { progressLine } from './progress.ts';

export const plan: Command = {
  name: 'plan',
  usage: 'plan HISTORY… --zone ZONE --out DIR',
  help: 'history → forecast → requirement → schedule → organisation → metrics → evidence → score, as files',
  options: { ...PLAN_OPTIONS, out: { type: 'string', value: 'DIR', help: 'folder for the results' } },
  async run({ positionals, options, language, print, tell }) {
    const out = textOption(options, 'out');
    if (out === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
    const { input, issues } = await readPlanInput(positionals, options);
    for (const issue of issues.slice(0, 10)) tell(issueLine(issue, language));
    const solver = await loadSolver(await solverBytes());
    const result = await planCenter(input, { digest: nodeDigest, solver, onProgress: progressLine(tell) });
    for (const issue of result.forecast.payload.issues.slice(0, 10)) tell(issueLine(issue, language));
    await writePlan(result, out, language);
    for (const line of planLines(result, language)) print(line);
    print(label(language, 'out', { path: out }));
    return 0;
  },
};
