import { type Forecast, gridLength, type QueueForecast } from '@seatwise/core';
import { normalQuantile } from './normal.ts';
import { driftVariance, intervalScale, shapeAt, sigmaAt } from './spread.ts';

/** Paths of one queue: path after path, each with a count for every interval of the grid. */
export interface SamplePaths {
  readonly count: number;
  readonly length: number;
  readonly values: Float64Array;
}

const DEFAULT_PATHS = 500;
const TABLE = 4096;
/** Standard normal quantiles of evenly spaced shares: a draw is a place in it. */
const NORMALS = Float64Array.from({ length: TABLE }, (_, i) => normalQuantile((i + 0.5) / TABLE));

/**
 * Equally likely futures of a queue. In each, what a whole day has in common moves all its intervals, part of it lasts over the days,
 * part is common to all queues; the rest is the interval's own. Sums over intervals, days and queues of the same path number
 * and seed agree, so bounds of any sum are quantiles of the paths' sums. Draws are numbered, not taken in turn: a queue's paths
 * are the same whoever else is drawn. (One-factor copula with the back-test's margins; scenario sums after Wickramasuriya and others 2019.)
 * @throws RangeError without a spread
 */
export function samplePaths(
  forecast: Forecast,
  queue: QueueForecast,
  { paths = DEFAULT_PATHS, seed = 1 } = {},
): SamplePaths {
  const { spread, offered } = queue;
  if (!spread) throw new RangeError(`the forecast of ${queue.queue} has no spread`);
  const { grid } = forecast;
  const length = gridLength(grid);
  const values = new Float64Array(paths * length);
  const own = textHash(queue.queue);
  const shared = Math.sqrt(spread.shared);
  const apart = Math.sqrt(1 - spread.shared);
  const lasts = Math.sqrt(spread.lasting);
  const passes = Math.sqrt(1 - spread.lasting);
  // Of a day's spread, the parts that are its own and that the drift of the level makes up.
  const drifted = Float64Array.from(grid.days, (_, d) => {
    const sigma = sigmaAt(spread.day, spread.lead + d, spread.drift);
    return sigma > 0 ? Math.sqrt(driftVariance(spread, spread.lead + d)) / sigma : 0;
  });
  const kept = drifted.map((part) => Math.sqrt(Math.max(0, 1 - part * part)));
  const scale = new Float64Array(length);
  const loading = new Float64Array(length);
  for (let d = 0; d < grid.days.length; d++) {
    const ahead = spread.lead + d;
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      scale[i] = intervalScale(spread, offered[i] as number, ahead);
      loading[i] =
        scale[i] === 0
          ? 0
          : Math.min(1, ((offered[i] as number) * sigmaAt(spread.day, ahead, spread.drift)) / (scale[i] as number));
    }
  }
  for (let p = 0; p < paths; p++) {
    const draw = (stream: number, place: number) => NORMALS[mix(seed, stream, p, place) & (TABLE - 1)] as number;
    const level = shared * draw(0, -2) + apart * draw(own, -2);
    const lasting = shared * draw(0, -1) + apart * draw(own, -1);
    for (let d = 0; d < grid.days.length; d++) {
      const day = shared * draw(0, d) + apart * draw(own, d);
      const common =
        shapeAt(spread.dayShape, lasts * lasting + passes * day) * (kept[d] as number) + level * (drifted[d] as number);
      const to = grid.dayOffsets[d + 1] as number;
      for (let i = grid.dayOffsets[d] as number; i < to; i++) {
        const expected = offered[i] as number;
        if (expected <= 0) continue;
        const load = loading[i] as number;
        const noise = NORMALS[mix(seed, own ^ 0x5bd1e995, p, i) & (TABLE - 1)] as number;
        const z = load * common + Math.sqrt(1 - load * load) * noise;
        values[p * length + i] = Math.max(0, expected + shapeAt(spread.shape, z) * (scale[i] as number));
      }
    }
  }
  return { count: paths, length, values };
}

/** Path by path sum of several queues' paths: a group, a site, the total. */
export function addPaths(parts: readonly SamplePaths[]): SamplePaths {
  const [first] = parts;
  if (!first) throw new RangeError('nothing to add');
  const values = new Float64Array(first.values.length);
  for (const part of parts) {
    if (part.count !== first.count || part.length !== first.length) throw new RangeError('paths of different size');
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + (part.values[i] as number);
  }
  return { ...first, values };
}

/** Sum of each path over intervals `[from, to)`. */
export function pathSums({ count, length, values }: SamplePaths, from: number, to: number): Float64Array {
  const sums = new Float64Array(count);
  for (let p = 0; p < count; p++) {
    let sum = 0;
    for (let i = p * length + from; i < p * length + to; i++) sum += values[i] as number;
    sums[p] = sum;
  }
  return sums;
}

/** Central bounds of sums at a level (0.8 holds four of five futures). */
export function boundsOfSums(sums: Float64Array, level: number): { readonly lower: number; readonly upper: number } {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  const sorted = Float64Array.from(sums).sort();
  return { lower: quantile(sorted, (1 - level) / 2), upper: quantile(sorted, (1 + level) / 2) };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const from = sorted[low] as number;
  return from + (place - low) * ((sorted[Math.min(sorted.length - 1, low + 1)] as number) - from);
}

/** A well mixed 32-bit number of four (finaliser of MurmurHash3, Appleby 2011). */
function mix(seed: number, stream: number, path: number, place: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ stream;
  h = Math.imul(h ^ (h >>> 15) ^ path, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ (place + 0x7f4a7c15), 0x85ebca6b);
  h ^= h >>> 16;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}

/** FNV-1a of a text. */
function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 1;
}
