import type { ClauseEvidence, ClauseState, Evidence } from '@seatwise/core';
import { bestForBudget, clausesOf, leastEffortFor, REFERENCE_CATALOGUE, scoreAssessment } from '../src/index.ts';
import { secondScore } from '../src/score/second-scorer.fixture.ts';

/** A whole catalogue for 50 sites and 24 months scored again, beside the plain second scorer of the tests; and what-if. */
const SITES = 50;
const MONTHS = 24;
const PEER_RUNS = 10;
const STATES: readonly ClauseState[] = ['met', 'met', 'met', 'unmet', 'not_evaluated', 'insufficient', 'stale'];

export default function run(print: (line: string) => void): void {
  const codes = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause.code);
  const next = mulberry32(1);
  const drawn = Array.from({ length: SITES * MONTHS }, () => draw(codes, next, false));
  const gone = Array.from({ length: SITES * MONTHS }, () => draw(codes, next, true));
  scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: drawn[0] as Evidence });

  const all = seconds(() => {
    for (const evidence of drawn) scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence });
  });
  const moved = seconds(() => {
    for (const evidence of gone) scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence });
  });
  const peer =
    (seconds(() => {
      for (const evidence of gone.slice(0, PEER_RUNS)) secondScore(REFERENCE_CATALOGUE, statesOf(evidence));
    }) /
      PEER_RUNS) *
    drawn.length;
  print(`${codes.length} clauses × ${SITES} sites × ${MONTHS} months, one thread, best CPU time`);
  print(`scored again: ${all.toFixed(3)} s (limit 2 s)`);
  print(`the same with clauses that do not apply, points moved as fractions: ${moved.toFixed(3)} s`);
  print(
    `second scorer of the tests, plain fractions, from ${PEER_RUNS} runs: ${peer.toFixed(1)} s, ratio ${(peer / moved).toFixed(0)}`,
  );

  const input = { catalogue: REFERENCE_CATALOGUE, evidence: drawn[0] as Evidence };
  const strict = { ...input, profile: { ...REFERENCE_CATALOGUE.profile, bonusFollowsFloor: true } };
  const ways: readonly [string, () => void][] = [
    ['most points for 60 half-days', () => void bestForBudget(input, 60)],
    ['most points for 1000 half-days', () => void bestForBudget(input, 1000)],
    ['least effort to 90', () => void leastEffortFor(input, 90_000)],
    ['most points for 200 half-days, bonus follows floor', () => void bestForBudget(strict, 200)],
  ];
  for (const [name, way] of ways) print(`what-if, ${name}: ${(seconds(way) * 1000).toFixed(0)} ms (limit 200 ms)`);
}

function draw(codes: readonly string[], next: () => number, notApplicable: boolean): Evidence {
  const clauses = codes.map((clause): ClauseEvidence => {
    const state =
      notApplicable && next() < 0.05 ? 'not_applicable' : (STATES[Math.floor(next() * STATES.length)] as ClauseState);
    return {
      clause,
      state,
      reached: null,
      ruleHash: '',
      items: [],
      missing: [],
      kind: null,
      proposed: null,
      automatic: null,
      decision: null,
    };
  });
  return { catalogue: REFERENCE_CATALOGUE.id, catalogueHash: '', clauses };
}

const statesOf = ({ clauses }: Evidence) =>
  Object.fromEntries(clauses.map(({ clause, state, reached }) => [clause, { state, reached }]));

/** Best CPU time of three runs: other work on the machine does not count. */
function seconds(work: () => void): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  });
  return Math.min(...runs);
}

/** Small generator with a 32-bit state (Ettinger 2018). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
