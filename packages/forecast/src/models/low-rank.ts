/**
 * Leading right singular vectors of X (rows × columns, row-major) by subspace iteration from a fixed start (Halko, Martinsson,
 * Tropp 2011, with power steps): orthonormal vectors one after
 * the other, the first `rank` of them in falling order of singular value, then a few spare ones that make a good `start` next time.
 */
export function leadingVectors(
  x: Float64Array,
  rows: number,
  columns: number,
  rank: number,
  start?: Float64Array,
  steps = start ? 2 : 10,
): Float64Array {
  const width = Math.min(rank + 1, columns, rows);
  const basis = new Float64Array(width * columns);
  for (let k = 0; k < width; k++) {
    for (let c = 0; c < columns; c++) {
      basis[k * columns + c] =
        start && (k + 1) * columns <= start.length
          ? (start[k * columns + c] as number)
          : Math.cos(((k + 0.5) * Math.PI * (c + 0.5)) / columns) + (k === 0 ? 1 : 0);
    }
  }
  orthonormalise(basis, width, columns);
  const scores = new Float64Array(width);
  const next = new Float64Array(width * columns);
  for (let step = 0; step < steps; step++) {
    next.fill(0);
    for (let r = 0; r < rows; r++) {
      const from = r * columns;
      scoresOf(x, from, columns, basis, width, scores, 0);
      addScaled(next, columns, x, from, width, scores);
    }
    basis.set(next);
    orthonormalise(basis, width, columns);
  }
  return basis;
}

/** Scores of every row on every vector: rows × rank. */
export function project(
  x: Float64Array,
  rows: number,
  columns: number,
  basis: Float64Array,
  rank: number,
  into = new Float64Array(rows * rank),
): Float64Array {
  for (let r = 0; r < rows; r++) scoresOf(x, r * columns, columns, basis, rank, into, r * rank);
  return into;
}

/** Inner products of one row of X with `width` vectors: four sums side by side, for a single one would wait for itself. */
function scoresOf(
  x: Float64Array,
  from: number,
  columns: number,
  basis: Float64Array,
  width: number,
  into: Float64Array,
  at: number,
): void {
  let k = 0;
  for (; k + 4 <= width; k += 4) {
    let [p, q, r, s] = [k * columns, (k + 1) * columns, (k + 2) * columns, (k + 3) * columns];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = from; i < from + columns; i++) {
      const value = x[i] as number;
      a += value * (basis[p++] as number);
      b += value * (basis[q++] as number);
      c += value * (basis[r++] as number);
      d += value * (basis[s++] as number);
    }
    into[at + k] = a;
    into[at + k + 1] = b;
    into[at + k + 2] = c;
    into[at + k + 3] = d;
  }
  for (; k < width; k++) {
    const p = k * columns - from;
    let sum = 0;
    for (let i = from; i < from + columns; i++) sum += (x[i] as number) * (basis[p + i] as number);
    into[at + k] = sum;
  }
}

/** Adds a row of X to each of `width` vectors, times its score. */
function addScaled(
  vectors: Float64Array,
  columns: number,
  x: Float64Array,
  from: number,
  width: number,
  scores: Float64Array,
): void {
  for (let k = 0; k < width; k++) {
    const at = k * columns - from;
    const score = scores[k] as number;
    for (let i = from; i < from + columns; i++)
      vectors[at + i] = (vectors[at + i] as number) + score * (x[i] as number);
  }
}

/** Modified Gram-Schmidt, in place; a vector that vanishes becomes zero. */
function orthonormalise(basis: Float64Array, width: number, columns: number): void {
  for (let k = 0; k < width; k++) {
    const at = k * columns;
    for (let j = 0; j < k; j++) {
      const other = j * columns;
      let dot = 0;
      for (let c = 0; c < columns; c++) dot += (basis[at + c] as number) * (basis[other + c] as number);
      for (let c = 0; c < columns; c++) basis[at + c] = (basis[at + c] as number) - dot * (basis[other + c] as number);
    }
    let square = 0;
    for (let c = 0; c < columns; c++) square += (basis[at + c] as number) * (basis[at + c] as number);
    const length = Math.sqrt(square);
    for (let c = 0; c < columns; c++) basis[at + c] = length > 1e-9 ? (basis[at + c] as number) / length : 0;
  }
}
