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
      for (let k = 0; k < width; k++) {
        const at = k * columns;
        let sum = 0;
        for (let c = 0; c < columns; c++) sum += (x[from + c] as number) * (basis[at + c] as number);
        scores[k] = sum;
      }
      for (let k = 0; k < width; k++) {
        const at = k * columns;
        const score = scores[k] as number;
        for (let c = 0; c < columns; c++) next[at + c] = (next[at + c] as number) + score * (x[from + c] as number);
      }
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
  for (let r = 0; r < rows; r++) {
    const from = r * columns;
    for (let k = 0; k < rank; k++) {
      const at = k * columns;
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += (x[from + c] as number) * (basis[at + c] as number);
      into[r * rank + k] = sum;
    }
  }
  return into;
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
