import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Best known costs (schedulingbenchmarks.org/nrp, transcribed 2026-09-24). */
const BEST_KNOWN: Readonly<Record<number, number>> = {
  1: 607,
  2: 828,
  3: 1001,
  4: 1716,
  5: 1143,
  6: 1950,
  7: 1056,
  8: 1300,
  9: 439,
  10: 4631,
  11: 3443,
  12: 4040,
  13: 1348,
  14: 1278,
  15: 3828,
  16: 3225,
  17: 5746,
  18: 4459,
  19: 3149,
  20: 4769,
  21: 21133,
  22: 30241,
  23: 17285,
  24: 40439,
};
/** Instances from here on only have to be feasible. */
const YEARS = 20;
/** Instances up to 19 that the targets speak of: 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19. */
const MONTHS = 13;
const THREADS = 2;
/** Seconds of a short run, and how far over the best known each of these may be by then. */
const SHORT = 60;
const SHORT_TARGETS: Readonly<Record<number, number>> = {
  1: 0.005,
  2: 0.005,
  4: 0.005,
  5: 0.005,
  7: 0.005,
  8: 0.04,
  10: 0.01,
  11: 0.01,
};

interface Run {
  readonly instance: number;
  readonly cost: number;
  readonly lowerBound: number | null;
  readonly gap: number | null;
  readonly seconds: number;
  readonly hardViolations: number;
  /** What was found when: seconds since the start, and the cost from then on. */
  readonly curve: readonly { readonly seconds: number; readonly cost: number }[];
}

/**
 * `SEATWISE_CURTOIS_QU=FOLDER pnpm prove roster`: every instance that lies there as InstanceN.txt, by the command itself.
 * `SEATWISE_ROSTER_SECONDS` is the limit of each (600), `SEATWISE_ROSTER_INSTANCES` names some of them: `1,2,8`, and
 * `SEATWISE_ROSTER_NOTE` is a sentence on the machine that goes into the document.
 */
export default function proveRoster(print: (line: string) => void): boolean {
  const folder = process.env.SEATWISE_CURTOIS_QU ?? '';
  const seconds = Number(process.env.SEATWISE_ROSTER_SECONDS ?? '600');
  const wanted = process.env.SEATWISE_ROSTER_INSTANCES?.split(',').map(Number);
  const instances = Object.keys(BEST_KNOWN)
    .map(Number)
    .filter((n) => (wanted?.includes(n) ?? true) && existsSync(join(folder, `Instance${n}.txt`)));
  if (folder === '' || instances.length === 0) {
    print('No instance found: set SEATWISE_CURTOIS_QU to the folder of Instance1.txt … Instance24.txt.');
    return false;
  }
  print('# Rosters: the instances of Curtois and Qu');
  print('');
  print(
    `\`pnpm prove roster\`, ${seconds} s at most for each, ${THREADS} threads, seed 1, Node ${process.versions.node}.`,
  );
  const note = process.env.SEATWISE_ROSTER_NOTE;
  if (note) print(note);
  print('"Over best" is the distance to the best known cost, "gap" the distance to our own proven lower bound.');
  print('');
  print(
    `| instance | best known | cost after ${SHORT} s | cost | over best | lower bound | gap | seconds | hard rules broken |`,
  );
  print('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const runs = instances.map((instance) => {
    const run = solve(instance, join(folder, `Instance${instance}.txt`), seconds);
    const { cost, lowerBound, gap, hardViolations } = run;
    const cells = [
      instance,
      BEST_KNOWN[instance],
      costAfter(run, SHORT) ?? '–',
      cost,
      percent(over(run)),
      lowerBound ?? '–',
      gap === null ? '–' : percent(gap),
      run.seconds.toFixed(1),
      hardViolations,
    ];
    print(`| ${cells.join(' | ')} |`);
    return run;
  });
  print('');
  return judge(runs, print);
}

function judge(runs: readonly Run[], print: (line: string) => void): boolean {
  const months = runs.filter(({ instance }) => instance < YEARS);
  const within = (share: number) => months.filter((run) => over(run) <= share).length;
  const checks: [string, boolean][] = [
    ['no hard rule broken', runs.every(({ hardViolations }) => hardViolations === 0)],
    [
      'a lower bound for every instance up to 19, at most the best known',
      months.every(({ instance, lowerBound }) => lowerBound !== null && lowerBound <= (BEST_KNOWN[instance] as number)),
    ],
  ];
  // The targets are for all of them; a part says nothing about the others.
  if (months.length === MONTHS) {
    checks.push([`within 1 % of the best known: ${within(0.01)} of ${MONTHS}, at least 10`, within(0.01) >= 10]);
    checks.push([`within 5 % of the best known: ${within(0.05)} of ${MONTHS}, at least 12`, within(0.05) >= 12]);
  } else {
    print(
      `- not judged: within 1 % ${within(0.01)}, within 5 % ${within(0.05)} of the ${months.length} run here; the targets are for ${MONTHS}`,
    );
  }
  for (const run of runs) {
    const most = SHORT_TARGETS[run.instance];
    if (most === undefined) continue;
    const cost = costAfter(run, SHORT);
    const off = cost === null ? Number.POSITIVE_INFINITY : over({ ...run, cost });
    checks.push([
      `instance ${run.instance} after ${SHORT} s: ${percent(off)} over, at most ${percent(most)}`,
      off <= most,
    ]);
  }
  const thirteen = runs.find(({ instance }) => instance === 13);
  if (thirteen) checks.push(['instance 13 at most 1905', thirteen.cost <= 1905]);
  for (const [what, holds] of checks) print(`- ${holds ? 'holds' : '**fails**'}: ${what}`);
  return checks.every(([, holds]) => holds);
}

const over = ({ instance, cost }: Run) => cost / (BEST_KNOWN[instance] as number) - 1;
/** The cost held after so many seconds; null when nothing had been found. */
const costAfter = ({ curve }: Run, seconds: number) =>
  curve.filter((point) => point.seconds <= seconds).at(-1)?.cost ?? null;
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

function solve(instance: number, file: string, seconds: number): Run {
  const main = join(import.meta.dirname, '../src/main.ts');
  const options = ['--format', 'curtois-qu', '--time-limit', String(seconds), '--threads', String(THREADS), '--json'];
  const { stdout, status } = spawnSync(process.execPath, [main, 'roster', file, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0 && status !== 3) throw new Error(`instance ${instance} ended with status ${status}`);
  return { instance, ...(JSON.parse(stdout) as Omit<Run, 'instance'>) };
}
