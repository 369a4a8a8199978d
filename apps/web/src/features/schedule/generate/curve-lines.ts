import type { JobPoint } from '../../../api/watch-job.ts';

/** Lines of a search in a box of `width` by `height`: both hold their value until the next point. */
export interface CurveLines {
  readonly cost: string;
  readonly bound: string;
  /** Ends of the lines, from above; null where there is no value. */
  readonly costEnd: number | null;
  readonly boundEnd: number | null;
  /** Values at the bottom and at the top. */
  readonly low: number;
  readonly high: number;
  readonly seconds: number;
}

/** A first schedule may cost many times what the last does; what lies above this many times is cut off. */
const MOST = 2.5;

/** Null before there is a cost. */
export function curveLines(points: readonly JobPoint[], width: number, height: number): CurveLines | null {
  const last = points.findLast(({ cost }) => cost !== null);
  if (!last || last.cost === null) return null;
  const seconds = Math.max(points.at(-1)?.seconds ?? 0, 1e-3);
  const costs = points.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const bounds = points.flatMap(({ bound }) => (bound === null ? [] : [bound]));
  const low = Math.min(...costs, ...bounds.slice(-1));
  const span = Math.max(Math.min(Math.max(...costs), last.cost * MOST) - low, Math.abs(low) * 0.01, 1e-6);
  const high = low + span * 1.05;
  const x = (at: number) => (at / seconds) * width;
  const y = (value: number) => height - ((value - low) / (high - low)) * height;
  const line = (pick: (point: JobPoint) => number | null) => {
    let path = '';
    let end: number | null = null;
    for (const point of points) {
      const value = pick(point);
      if (value === null) continue;
      const [px, py] = [x(point.seconds), Math.max(-height, Math.min(2 * height, y(value)))];
      path += path === '' ? `M${px.toFixed(1)} ${py.toFixed(1)}` : `H${px.toFixed(1)}V${py.toFixed(1)}`;
      end = py;
    }
    return { path: path === '' ? '' : `${path}H${width}`, end };
  };
  const [cost, bound] = [line((point) => point.cost), line((point) => point.bound)];
  return { cost: cost.path, bound: bound.path, costEnd: cost.end, boundEnd: bound.end, low, high, seconds };
}

/** (cost − bound) ÷ bound; 0 where both are 0, null where it is not known. */
export function gapOf(cost: number | null, bound: number | null): number | null {
  if (cost === null || bound === null) return null;
  if (bound > 0) return Math.max(0, (cost - bound) / bound);
  return cost <= 1e-9 ? 0 : null;
}
