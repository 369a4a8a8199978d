import { DIAGONAL_FROM, diagonalKummer } from './diagonal.ts';
import { inverseBlocking } from './inverse-blocking.ts';

/** What `erlangAPoint` found last: abandoned and served in time, both of offered. */
export const point = { abandonRate: 0, servedOfOffered: 0 };

/**
 * Erlang A at whole agents ≥ 1 for the hot path: abandonment and service level alone, no allocation. By Kummer's function
 * (Palm 1946; Riordan 1962): J(t) = e^(y(1 − e^−θt) − nt) M(1; n÷θ + 1; y e^−θt) ÷ n, y = A ÷ θ.
 * @param theta handle time ÷ patience
 * @param threshold answer threshold ÷ handle time
 */
export function erlangAPoint(agents: number, load: number, theta: number, threshold: number): void {
  const x = agents / theta;
  const y = load / theta;
  const stays = Math.exp(-theta * threshold);
  const now = kummer(x, y) / agents;
  const edge = Math.exp(y * (1 - stays) - agents * threshold);
  const later = edge * kummer(x, y * stays);
  const whole = inverseBlocking(agents - 1, load) / load + now;
  const abandonRate = (now * (1 - agents / load) + 1 / load) / whole;
  point.abandonRate = abandonRate;
  point.servedOfOffered = 1 - abandonRate - (later - edge) / (load * whole);
}

/** M(1; x + 1; z) = Σ z^k ÷ ((x + 1) … (x + k)). */
function kummer(x: number, z: number): number {
  if (z >= DIAGONAL_FROM) {
    const apart = Math.round(x - z);
    if (apart * apart < 9 * z) {
      const start = x - apart;
      let value = diagonalKummer(start - z, z);
      // M(1; x; z) = 1 + z ÷ x · M(1; x + 1; z), downwards as it stands, upwards turned round.
      for (let at = start; at > x + 0.5; at--) value = 1 + (z / at) * value;
      const inverse = 1 / z;
      for (let at = start + 1; at < x + 0.5; at++) value = (value - 1) * at * inverse;
      return value;
    }
  }
  let term = 1;
  let sum = 1;
  for (let k = x + 1; term > sum * 1e-16; k++) {
    term *= z / k;
    sum += term;
  }
  return sum;
}
