import { SeatwiseError } from '@seatwise/core';
import type { CenterModel, Estimate, Rehearsal } from '@seatwise/simulation';
import { z } from 'zod';
import { readText } from '../options/read-file.ts';
import { numberOption } from '../options/values.ts';
import { type Language, label } from '../words/index.ts';
import { simulateInThreads } from '../workers/simulate-in-threads.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

const handleTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exponential'), mean: z.number().positive() }),
  z.strictObject({ kind: z.literal('lognormal'), mean: z.number().positive(), variation: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('constant'), mean: z.number().positive() }),
]);
const perInterval = z.array(z.number().min(0)).min(1).max(100_000);

/** MODEL.json. Times in seconds; `contacts` and `agents` hold one value an interval. */
const MODEL = z.strictObject({
  intervalSeconds: z.number().positive().max(86_400),
  routing: z.enum(['priority', 'longest_idle']).default('longest_idle'),
  queues: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        contacts: perInterval,
        overdispersion: z.number().min(0).max(10).default(0),
        handleTime,
        patience: z.number().positive().nullable().default(null),
        answerThreshold: z.number().min(0).default(20),
        redial: z
          .strictObject({ share: z.number().min(0).max(1), delay: z.number().positive() })
          .nullable()
          .default(null),
        lines: z.int().positive().nullable().default(null),
      }),
    )
    .min(1)
    .max(200),
  groups: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        agents: z.array(z.int().min(0).max(100_000)).min(1).max(100_000),
        concurrency: z.int().min(1).max(50).default(1),
        skills: z.array(z.strictObject({ queue: z.string(), priority: z.int().default(1) })).min(1),
      }),
    )
    .min(1)
    .max(500),
});

export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate MODEL.json [--replications N] [--seed N] [--enough SHARE] [--json]',
  help: 'rehearses a center of queues and skilled groups event by event; each value with its 95 % interval',
  options: {
    replications: { type: 'string', value: 'N', help: 'independent runs at most (20)' },
    seed: { type: 'string', value: 'N', help: 'seed of the first run; the next ones follow (1)' },
    enough: {
      type: 'string',
      value: 'SHARE',
      help: 'stop when every service level is known to within this, e.g. 0.005',
    },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'MODEL.json' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const number = (name: string, fallback: string) =>
      numberOption(`--${name}`, textOption(options, name) ?? fallback, fallback);
    const replications = number('replications', '20');
    if (!Number.isInteger(replications) || replications < 2 || replications > 1_000_000) {
      throw new SeatwiseError('USAGE_OPTION_INVALID', {
        option: '--replications',
        value: String(replications),
        expected: '2 … 1000000',
      });
    }
    const model = readModel(await readText(file), file);
    let told = 0;
    const rehearsal = await rehearse(model, file, {
      seed: number('seed', '1'),
      replications,
      enough: number('enough', '0'),
      signal,
      onProgress: (done, total) => {
        // A line a second at most; short jobs say nothing.
        if (Date.now() - told < 1000) return;
        if (told > 0) tell(`${done}/${total}`);
        told = Date.now();
      },
    });
    if (options.json === true) print(JSON.stringify(rehearsal));
    else for (const line of rehearsalLines(rehearsal, language)) print(line);
    return 0;
  },
};

function readModel(text: string, file: string): CenterModel {
  const fail = (detail: string) => new SeatwiseError('INPUT_JSON_INVALID', { detail }, { file });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw fail(error instanceof Error ? error.message : 'no JSON');
  }
  const read = MODEL.safeParse(json);
  if (!read.success) {
    const [first] = read.error.issues;
    throw fail(`${first?.path.join('.') || 'document'}: ${first?.message ?? 'not valid'}`);
  }
  const { intervalSeconds, routing, queues, groups } = read.data;
  return {
    intervalSeconds,
    routing,
    queues: queues.map(({ contacts, ...queue }) => ({
      ...queue,
      rate: Float64Array.from(contacts, (count) => count / intervalSeconds),
    })),
    groups: groups.map((group) => ({ ...group, agents: Int32Array.from(group.agents) })),
  };
}

/** What the model checks itself (lengths, names) is the file's fault too. */
async function rehearse(
  model: CenterModel,
  file: string,
  options: Parameters<typeof simulateInThreads>[1],
): Promise<Rehearsal> {
  try {
    return await simulateInThreads(model, options);
  } catch (error) {
    if (error instanceof RangeError) throw new SeatwiseError('INPUT_JSON_INVALID', { detail: error.message }, { file });
    throw error;
  }
}

function rehearsalLines({ replications, seed, queues, groups }: Rehearsal, language: Language): string[] {
  const say = (key: Parameters<typeof label>[1], params?: Parameters<typeof label>[2]) => label(language, key, params);
  const share = ({ mean, halfWidth }: Estimate) => `${(mean * 100).toFixed(2)} ± ${(halfWidth * 100).toFixed(2)} %`;
  const plain = ({ mean, halfWidth }: Estimate) => `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`;
  return [
    say('simulationRuns', { runs: replications, seed }),
    '',
    ...textTable(
      [say('queue'), say('offered'), say('serviceLevel'), say('abandonment'), say('averageWait'), say('blocking')],
      queues.map((one) => [
        one.queue,
        plain(one.offered),
        share(one.serviceLevel),
        share(one.abandonRate),
        plain(one.averageWait),
        share(one.blocking),
      ]),
    ),
    '',
    ...textTable(
      [say('group'), say('occupancy')],
      groups.map((one) => [one.group, share(one.occupancy)]),
    ),
  ];
}
