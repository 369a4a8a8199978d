import { planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { demoPlanInput } from '../demo/demo-plan-input.ts';
import { planLines } from '../jobs/plan-summary.ts';
import { writePlan } from '../jobs/write-plan.ts';
import { numberOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { progressLine } from './progress.ts';

export const demo: Command = {
  name: 'demo',
  usage: 'demo [--out DIR]',
  help: 'the main job on the shipped synthetic center',
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder for the results; without it only the summary' },
    seed: { type: 'string', value: 'NUMBER', help: 'seed of the synthetic center (1)' },
  },
  async run({ options, language, print, tell }) {
    const seed = numberOption('--seed', textOption(options, 'seed') ?? '1', '1');
    const input = demoPlanInput(seed);
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
