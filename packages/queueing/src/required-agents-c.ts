import { diagonalInverse } from './diagonal.ts';
import { diagonalTable, TABLE_FROM, TABLE_TO, TABLE_WIDTH } from './diagonal-table.ts';
import type { StaffingGoal } from './goal.ts';

/**
 * Fewest agents by Erlang C for every row, in one pass a row: from the diagonal upwards, one multiply-add and one compare
 * a candidate. With I = 1 ÷ B, P(W > 0) = n ÷ (A + (n − A) I), so no test divides.
 */
export function requiredAgentsC(
  { serviceLevel, answerThreshold = 0, averageSpeedOfAnswer, maxOccupancy }: StaffingGoal,
  intensity: Float64Array,
  aht: Float64Array,
  out: Int32Array,
): void {
  const table = diagonalTable();
  const miss = serviceLevel === undefined ? Number.POSITIVE_INFINITY : 1 - serviceLevel;
  const asa = averageSpeedOfAnswer ?? Number.POSITIVE_INFINITY;
  const busiest = maxOccupancy ?? 1;
  const plain = asa === Number.POSITIVE_INFINITY && busiest === 1;
  for (let row = 0; row < intensity.length; row++) {
    const load = intensity[row] as number;
    if (load === 0) {
      out[row] = 0;
      continue;
    }
    const whole = Math.floor(load);
    const delta = load - whole;
    const inverseLoad = 1 / load;
    let inverse: number;
    if (load < TABLE_FROM) {
      inverse = 1;
      for (let x = 1; x <= whole; x++) inverse = 1 + x * inverseLoad * inverse;
    } else if (load < TABLE_TO) {
      const at = whole * TABLE_WIDTH;
      inverse = table[at + TABLE_WIDTH - 1] as number;
      for (let k = at + TABLE_WIDTH - 2; k >= at; k--) inverse = inverse * delta + (table[k] as number);
    } else {
      inverse = diagonalInverse(delta, load);
    }
    const decay = Math.exp(-answerThreshold / (aht[row] as number));
    // e^−(n − A)τ at n = floor(A), one factor a step from there.
    let late = Math.exp((answerThreshold * delta) / (aht[row] as number));
    let agents = whole;
    if (plain) {
      do {
        agents++;
        inverse = 1 + agents * inverseLoad * inverse;
        late *= decay;
      } while (agents * late > miss * (load + (agents - load) * inverse));
    } else {
      const handle = aht[row] as number;
      for (;;) {
        agents++;
        inverse = 1 + agents * inverseLoad * inverse;
        late *= decay;
        const weight = load + (agents - load) * inverse;
        if (agents * late > miss * weight) continue;
        if (agents * handle > asa * (agents - load) * weight) continue;
        if (load <= busiest * agents) break;
      }
    }
    out[row] = agents;
  }
}
