import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readCurtoisQu } from '../instances/curtois-qu.ts';
import { evaluateRoster } from '../rules/evaluate-roster.ts';
import { loadLinearSolver } from '../solver.ts';
import { randomFrom } from './random.ts';
import { createSearchSpace } from './search-space.ts';
import { settlePrices } from './settle-prices.ts';
import { solveRoster } from './solve-roster.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));

/** An instance of the published form: 12 people, 4 weeks, early and late, requests of weight 1 to 3. */
function instance(seed: number): string {
  const random = randomFrom(seed);
  const people = Array.from({ length: 12 }, (_, i) => `P${i}`);
  const [daysOff, on, off, cover]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const id of people) {
    const start = Math.floor(random() * 26);
    daysOff.push(`${id},${start},${start + 1}`);
    for (let k = 0; k < 4; k++) {
      const day = Math.floor(random() * 28);
      (random() < 0.6 ? on : off).push(`${id},${day},${random() < 0.5 ? 'E' : 'L'},${1 + Math.floor(random() * 3)}`);
    }
  }
  for (let day = 0; day < 28; day++) cover.push(`${day},E,${day % 7 > 4 ? 2 : 4},100,1`, `${day},L,3,100,1`);
  return [
    'SECTION_HORIZON',
    '28',
    'SECTION_SHIFTS',
    'E,480,',
    'L,480,E',
    'SECTION_STAFF',
    ...people.map((id) => `${id},E=28|L=14,8640,7680,5,2,2,2`),
    'SECTION_DAYS_OFF',
    ...daysOff,
    'SECTION_SHIFT_ON_REQUESTS',
    ...on,
    'SECTION_SHIFT_OFF_REQUESTS',
    ...off,
    'SECTION_COVER',
    ...cover,
    '',
  ].join('\n');
}

describe('settlePrices', () => {
  const model = readCurtoisQu(instance(1), 'made');
  const settle = (stop: () => boolean) =>
    settlePrices(
      createSearchSpace(model),
      new Float64Array(model.rows.count),
      undefined,
      model.agents.map((_, a) => a),
      {
        sweeps: 30,
        firmFrom: 1,
        firmTo: 20,
        step: 0.8,
        random: randomFrom(3),
        stop,
        offer: () => undefined,
      },
    );

  it('finds a roster near the proven bound, within the rules, the same for the same seed', async () => {
    const settled = settle(() => false);
    const roster = settled?.roster ?? new Int32Array();
    const { cost, hardViolations } = evaluateRoster(model, roster);
    expect(hardViolations).toBe(0);
    expect(cost).toBe(settled?.cost);
    const { bound } = solveRoster(model, await loadLinearSolver(wasm), { seed: 1, rounds: 0, role: 'columns' });
    expect(bound).toBeGreaterThan(0);
    expect(cost).toBeGreaterThanOrEqual(bound);
    // A month of a dozen people: no more than three missing people above the bound from prices that begin at nothing.
    expect(cost - bound).toBeLessThan(300);
    expect(settle(() => false)).toEqual(settled);
  });

  it('ends at once when told to', () => {
    expect(settle(() => true)).toBeUndefined();
  });

  it('is within 1 % of the bound as a whole search', async () => {
    const found = solveRoster(model, await loadLinearSolver(wasm), { seed: 1, rounds: 4 });
    expect(found.evaluation.hardViolations).toBe(0);
    expect(found.gap).toBeLessThan(0.01);
  }, 30_000);
});
