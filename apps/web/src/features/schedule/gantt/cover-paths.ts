/** Paths of a cover strip in pixels, one string each: what lies within need, what is short, what is over, and the need. */
export interface CoverPaths {
  readonly met: string;
  readonly under: string;
  readonly over: string;
  readonly need: string;
}

interface Shape {
  /** Pixels of one interval, and of the whole strip's height. */
  readonly width: number;
  readonly height: number;
  /** People that the height stands for. */
  readonly most: number;
}

const heightOf = (people: number, { height, most }: Shape): string =>
  (height - (Math.min(people, most) / most) * height).toFixed(1);

/** Lines at the people of before, in the intervals in which they are others now. */
export function changedPath(
  before: ArrayLike<number>,
  now: ArrayLike<number>,
  [from, to]: readonly [number, number],
  shape: Shape,
): string {
  let path = '';
  for (let i = from; i < to; i++) {
    const was = before[i] ?? 0;
    if (Math.abs(was - (now[i] ?? 0)) < 1e-6) continue;
    path += `M${(i - from) * shape.width} ${heightOf(was, shape)}h${shape.width}`;
  }
  return path;
}

/** Bars of intervals `[from, to)` as paths; more people than `most` are drawn as `most`. */
export function coverPaths(
  required: ArrayLike<number>,
  scheduled: ArrayLike<number>,
  [from, to]: readonly [number, number],
  shape: Shape,
): CoverPaths {
  const { width } = shape;
  const y = (people: number) => heightOf(people, shape);
  const bar = (i: number, low: number, high: number) => {
    const x = (i - from) * width;
    return `M${x + 0.5} ${y(low)}V${y(high)}H${x + width - 0.5}V${y(low)}Z`;
  };
  let [met, under, over, need] = ['', '', '', ''];
  for (let i = from; i < to; i++) {
    const wanted = required[i] ?? 0;
    const there = scheduled[i] ?? 0;
    const within = Math.min(wanted, there);
    if (within > 0) met += bar(i, 0, within);
    if (wanted - there > 1e-6) under += bar(i, within, wanted);
    if (there - wanted > 1e-6) over += bar(i, within, there);
    need += `${i === from ? 'M' : 'L'}${(i - from) * width} ${y(wanted)}H${(i - from + 1) * width}`;
  }
  return { met, under, over, need };
}
