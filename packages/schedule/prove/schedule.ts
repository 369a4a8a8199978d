import { spawnSync } from 'node:child_process';
import { type CaseSize, centerCase } from '../bench/center-cases.ts';
import { highs } from '../bench/linear-solver.ts';
import { type CurvePoint, scheduleCenter } from '../src/center/schedule-center.ts';
import { readProblem } from '../src/problem/read-problem.ts';
import { checkPlacedShifts } from '../src/schedule-file/check-placed-shifts.ts';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly size: CaseSize;
  readonly seconds: number;
  /** Share of the bound that the cost must be proven to be within; `null` where a finite bound is enough. */
  readonly within: number | null;
  /** Seconds in which no hard rule may be broken any more. */
  readonly feasibleIn: number;
}

const CASES: readonly Case[] = [
  { id: 'day', name: '100 agents, 1 day', size: { agents: 100, days: 1 }, seconds: 10, within: 0.005, feasibleIn: 10 },
  { id: 'week', name: '50 agents, 1 week', size: { agents: 50, days: 7 }, seconds: 30, within: 0.02, feasibleIn: 30 },
  {
    id: 'weeks',
    name: '500 agents, 4 weeks',
    size: { agents: 500, days: 28 },
    seconds: 300,
    within: 0.03,
    feasibleIn: 60,
  },
  {
    id: 'month',
    name: '3,000 agents, 31 days, four sites',
    size: { agents: 3000, days: 31, sites: 4 },
    seconds: 600,
    within: null,
    feasibleIn: 600,
  },
];
/** Runs end early when this share of the bound is proven: a tenth of a per cent. */
const ENOUGH = 0.001;
const MEMORY_MIB = 3072;

interface Run {
  readonly cost: number;
  readonly bound: number | null;
  readonly seconds: number;
  readonly hard: number;
  readonly curve: readonly CurvePoint[];
  readonly memoryMiB: number;
}

/**
 * `pnpm prove schedule`: the four centers of bench/center-cases.ts, each in a process of its own on one thread, 15 minutes in
 * all. `SEATWISE_SCHEDULE_CASES=day,week` names some of them: the short form. The cost and the broken rules are those of the
 * independent check.
 */
export default function proveSchedule(print: (line: string) => void): boolean {
  const wanted = process.env.SEATWISE_SCHEDULE_CASES?.split(',');
  const chosen = CASES.filter(({ id }) => wanted?.includes(id) ?? true);
  if (chosen.length === 0) {
    print(`No case of that name: SEATWISE_SCHEDULE_CASES takes ${CASES.map(({ id }) => id).join(', ')}.`);
    return false;
  }
  print('# Schedules of contact centers');
  print('');
  print(
    `\`pnpm prove schedule\`, seed 1, one thread, Node ${process.versions.node}. Intervals of 15 minutes, a lunch and two breaks a shift placed anywhere in their windows, 11 hours of rest, contracts and preferences (packages/schedule/bench/center-cases.ts).`,
  );
  print(
    '"Bound" is proven: no schedule that keeps the hard rules costs less. A run ends at its limit, or when the gap is below 0.1 %.',
  );
  print('');
  print(
    '| case | limit s | cost | bound | gap | wanted | reached after s | feasible after s | seconds | MiB | broken |',
  );
  print('| :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  const checks: [string, boolean][] = [];
  for (const one of chosen) {
    const run = runApart(one.id);
    const { cost, bound, curve, hard } = run;
    const gap = bound === null ? null : cost / bound - 1;
    const reached = curve.find((point) => point.broken === 0 && gapOf(point) <= (one.within ?? 0.03));
    const feasible = curve.find(({ broken }) => broken === 0);
    const cells = [
      one.name,
      one.seconds,
      cost.toFixed(2),
      bound?.toFixed(2) ?? '–',
      percent(gap),
      one.within === null ? 'a bound' : percent(one.within),
      reached?.seconds.toFixed(1) ?? '–',
      feasible?.seconds.toFixed(1) ?? '–',
      run.seconds.toFixed(1),
      run.memoryMiB.toFixed(0),
      hard,
    ];
    print(`| ${cells.join(' | ')} |`);
    const proven = gap !== null && gap >= -1e-9 && (one.within === null || gap <= one.within);
    checks.push(
      [`${one.name}: no hard rule broken`, hard === 0],
      [`${one.name}: ${one.within === null ? 'a bound' : `within ${percent(one.within)} of the bound`}`, proven],
      [`${one.name}: feasible in ${one.feasibleIn} s`, feasible !== undefined && feasible.seconds <= one.feasibleIn],
      [`${one.name}: under 3 GiB`, run.memoryMiB < MEMORY_MIB],
    );
  }
  print('');
  for (const [what, holds] of checks) print(`- ${holds ? 'holds' : '**fails**'}: ${what}`);
  return checks.every(([, holds]) => holds);
}

const gapOf = ({ cost, bound }: CurvePoint): number =>
  cost === null || bound === null || bound <= 0 ? Number.POSITIVE_INFINITY : cost / bound - 1;
const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(2)} %`);

function runApart(id: string): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, id], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`case ${id} ended with status ${status}: ${stderr}`);
  return JSON.parse(stdout) as Run;
}

function runHere(id: string): Run {
  const { size, seconds: timeLimit } = CASES.find((one) => one.id === id) as Case;
  const problem = readProblem(centerCase(size));
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const { shifts, bound, curve } = scheduleCenter(problem, highs, { seed: 1, seconds, timeLimit, gap: ENOUGH });
  const took = seconds();
  const { cost, faults } = checkPlacedShifts(problem, shifts);
  const hard = faults.filter((fault) => fault.hard).length;
  return { cost, bound, seconds: took, hard, curve, memoryMiB: process.resourceUsage().maxRSS / 1024 };
}

if (import.meta.main) console.log(JSON.stringify(runHere(process.argv[2] as string)));
