import { dataNeeded, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { ClauseState } from '@seatwise/core';
import { planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { DEMO_DEPTHS, type DemoDepth, demoEvidenceInput } from './demo-plan-input.ts';

export const DEPTH_NAMES: Readonly<Record<DemoDepth, string>> = {
  queue_file: 'queue file',
  agents_and_schedules: '+ agents and schedules',
  records: '+ all record files',
  own_use: '+ a year of planning with Seatwise',
};

/** A clause after an import. */
export interface ClauseFill {
  readonly clause: string;
  /** A rule answers it; a person answers, or confirms, the others. */
  readonly ruled: boolean;
  readonly names: readonly string[];
  readonly state: ClauseState;
  readonly proposed: ClauseState | null;
  readonly missing: readonly string[];
}

/** What the demo center's data answer at each depth of importing. */
export async function collectFills(
  tell: (line: string) => void,
): Promise<{ readonly depth: DemoDepth; readonly rows: readonly ClauseFill[] }[]> {
  const solver = await loadSolver(await solverBytes());
  const needs = dataNeeded(REFERENCE_CATALOGUE);
  const fills = [];
  for (const depth of DEMO_DEPTHS) {
    tell(DEPTH_NAMES[depth]);
    const { evidence } = await planCenter(demoEvidenceInput(depth), { digest: nodeDigest, solver });
    const rows = evidence.payload.clauses.map(({ clause, state, proposed, missing }, i): ClauseFill => {
      const { answeredBy, names } = needs[i] as (typeof needs)[number];
      return { clause, ruled: answeredBy === 'planning' || answeredBy === 'records', names, state, proposed, missing };
    });
    fills.push({ depth, rows });
  }
  return fills;
}
