import { openAssessment, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';
import { planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { writeAssessment } from '../assessment/write-assessment.ts';
import { DEMO_DEPTHS, type DemoDepth, demoEvidenceInput } from '../demo/demo-plan-input.ts';
import { numberOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { progressLine } from './progress.ts';
import { scoreLines } from './score.ts';

export const assess: Command = {
  name: 'assess',
  usage: 'assess demo [--out DIR] [--json]',
  help: 'assessment of the shipped synthetic center: what its data answer, ready for people to decide the rest',
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder for JSON, workbook, OSCAL, report and signed bundle' },
    key: { type: 'string', value: 'FILE', help: 'Ed25519 private key (PEM); made in the folder without' },
    seed: { type: 'string', value: 'NUMBER', help: 'seed of the synthetic center (1)' },
    data: { type: 'string', value: 'NAME', help: `what is imported: ${DEMO_DEPTHS.join(', ')} (own_use: everything)` },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [what, extra] = positionals;
    if (what !== 'demo') throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'demo' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const seed = numberOption('--seed', textOption(options, 'seed') ?? '1', '1');
    const solver = await loadSolver(await solverBytes());
    const depth = textOption(options, 'data') ?? 'own_use';
    if (!DEMO_DEPTHS.includes(depth as DemoDepth))
      throw new SeatwiseError('USAGE_OPTION_INVALID', {
        option: '--data',
        value: depth,
        expected: DEMO_DEPTHS.join(', '),
      });
    const plan = await planCenter(demoEvidenceInput(depth as DemoDepth, seed), {
      digest: nodeDigest,
      solver,
      onProgress: progressLine(tell),
    });
    const { days } = plan.history.payload.grid;
    const until = plan.forecast.payload.grid.days[0] ?? '2026-01-01';
    const head = {
      id: `demo-${seed}`,
      center: 'demo',
      site: null,
      window: { from: days[0] ?? until, until },
      asOf: until,
    };
    const document = openAssessment(head, REFERENCE_CATALOGUE, plan.evidence.payload);
    const { payload } = plan.score;
    if (options.json === true) print(JSON.stringify({ disclaimer: REFERENCE_CATALOGUE.disclaimer, ...payload }));
    else for (const line of scoreLines(payload, REFERENCE_CATALOGUE.disclaimer, language)) print(line);
    const folder = textOption(options, 'out');
    if (folder !== undefined) {
      const key = textOption(options, 'key');
      await writeAssessment(document, REFERENCE_CATALOGUE, payload, {
        folder,
        key,
        language,
        now: new Date().toISOString(),
      });
      tell(label(language, 'out', { path: folder }));
    }
    return 0;
  },
};
