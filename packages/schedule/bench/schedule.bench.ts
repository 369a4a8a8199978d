import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduleCenter } from '../src/center/schedule-center.ts';
import { compileProblem } from '../src/problem/compile-problem.ts';
import { readProblem } from '../src/problem/read-problem.ts';
import { checkPlacedShifts } from '../src/schedule-file/check-placed-shifts.ts';
import { type CaseSize, centerCase } from './center-cases.ts';
import { highs } from './linear-solver.ts';
import { monolith, mpsOf } from './monolith.ts';

const SECONDS = 30;
const CBC = '/usr/bin/cbc';

/**
 * The same weeks by our engine, by HiGHS (WASM) on the monolithic model, and by CBC where it is installed, each for the same
 * time on one thread. Pauses have fixed places, so that the three solve one and the same problem.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  const sizes: CaseSize[] = [
    { agents: 20, days: 7, fixedPauses: true },
    { agents: 50, days: 7, fixedPauses: true },
  ];
  for (const size of sizes) {
    const problem = readProblem(centerCase(size));
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    const ours = scheduleCenter(problem, highs, { seed: 1, seconds, timeLimit: SECONDS });
    const { cost, faults } = checkPlacedShifts(problem, ours.shifts);
    const broken = faults.filter(({ hard }) => hard).length;
    const name = `${size.agents} agents × ${size.days} days, ${SECONDS} s`;
    const bound = ours.bound ?? 0;
    print(
      `${name}: seatwise ${cost.toFixed(2)} bound ${bound.toFixed(2)} gap ${percent(cost / bound - 1)} broken ${broken}`,
    );
    const model = monolith(compileProblem(problem));
    const peers: [string, number | null][] = [['HiGHS WASM', byHighs(model)]];
    if (existsSync(CBC)) peers.push(['CBC', byCbc(mpsOf(model))]);
    for (const [peer, found] of peers) {
      if (found === null) print(`  ${peer}: no schedule`);
      else
        print(
          `  ${peer} ${found.toFixed(2)} gap to our bound ${percent(found / bound - 1)}, cost ratio ${(found / cost).toFixed(4)}`,
        );
    }
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function byHighs({
  cost,
  upper,
  integer,
  rowLower,
  rowUpper,
  starts,
  rows,
  values,
}: ReturnType<typeof monolith>): number | null {
  const [numCols, numRows] = [cost.length, rowLower.length];
  const model = highs.createModel({
    numCols,
    numRows,
    colCost: cost,
    colLower: new Float64Array(numCols),
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: { format: 'csc', numRows, numCols, starts, indices: rows, values },
    integrality: Int32Array.from(integer),
  });
  try {
    model.options.set({ output_flag: false, time_limit: SECONDS, random_seed: 1 });
    model.run();
    const value = model.getObjectiveValue();
    return Number.isFinite(value) && Number(model.info.get('primal_solution_status')) === 2 ? value : null;
  } catch {
    return null;
  } finally {
    model.dispose();
  }
}

function byCbc(mps: string): number | null {
  const file = join(mkdtempSync(join(tmpdir(), 'seatwise-cbc-')), 'model.mps');
  writeFileSync(file, mps);
  const { stdout } = spawnSync(CBC, [file, '-seconds', String(SECONDS), '-timeMode', 'elapsed', '-solve', '-quit'], {
    encoding: 'utf8',
  });
  const found = /Objective value:\s+([-\d.e+]+)/.exec(stdout);
  return found ? Number(found[1]) : null;
}
