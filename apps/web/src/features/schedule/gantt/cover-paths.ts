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

/** Bars of intervals `[from, to)` as paths; more people than `most` are drawn as `most`. */
export function coverPaths(
  required: ArrayLike<number>,
  scheduled: ArrayLike<number>,
  [from, to]: readonly [number, number],
  { width, height, most }: Shape,
): CoverPaths {
  const y = (people: number) => (height - (Math.min(people, most) / most) * height).toFixed(1);
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
