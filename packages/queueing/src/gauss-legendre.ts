const POINTS = 16;

/** Nodes and weights on [−1, 1], by Newton's method on the Legendre polynomial. */
const RULE = Array.from({ length: POINTS }, (_, i) => {
  let x = Math.cos((Math.PI * (i + 0.75)) / (POINTS + 0.5));
  let slope = 1;
  for (let step = 0; step < 100; step++) {
    let previous = 1;
    let value = x;
    for (let k = 2; k <= POINTS; k++) {
      const next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
      previous = value;
      value = next;
    }
    slope = (POINTS * (x * value - previous)) / (x * x - 1);
    const move = value / slope;
    x -= move;
    if (Math.abs(move) < 1e-16) break;
  }
  return { node: x, weight: 2 / ((1 - x * x) * slope * slope) };
});

/** Integral of a smooth function over [from, to], Gauss-Legendre with 16 points on each of `panels` equal parts. */
export function integrate(f: (x: number) => number, from: number, to: number, panels = 24): number {
  if (!(to > from)) return 0;
  const half = (to - from) / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = from + (2 * panel + 1) * half;
    for (const { node, weight } of RULE) sum += weight * f(middle + node * half);
  }
  return sum * half;
}
