/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

function greatest(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `top ÷ bottom`; `bottom` is not 0. */
export function rational(top: bigint, bottom = 1n): Rational {
  const divisor = greatest(top, bottom < 0n ? -bottom : bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
}

/** A whole number as a fraction. */
export const whole = (value: number): Rational => ({ top: BigInt(value), bottom: 1n });

export const ZERO: Rational = whole(0);
export const ONE: Rational = whole(1);

export const add = (a: Rational, b: Rational): Rational =>
  a.bottom === b.bottom && a.bottom === 1n
    ? { top: a.top + b.top, bottom: 1n }
    : rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Rational, b: Rational): Rational => add(a, { top: -b.top, bottom: b.bottom });
export const multiply = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const most = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The one rounding, for display: down to a whole number, so that nothing is shown as reached that is not. */
export function roundDown({ top, bottom }: Rational): number {
  const quotient = top / bottom;
  return Number(top < 0n && quotient * bottom !== top ? quotient - 1n : quotient);
}

/** `60000`, or `180001/3`. */
export const rationalText = ({ top, bottom }: Rational): string => (bottom === 1n ? `${top}` : `${top}/${bottom}`);

/**
 * Rounds parts to whole numbers that add up to the rounded-down sum: every part down, then one more for the largest
 * remainders, ties to the earlier part.
 */
export function roundTogether(parts: readonly Rational[]): number[] {
  const down = parts.map(roundDown);
  const target = roundDown(parts.reduce(add, ZERO));
  const left = target - down.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, i) => ({ i, rest: subtract(part, whole(down[i] as number)) }))
    .sort((a, b) => compare(b.rest, a.rest) || a.i - b.i);
  for (const { i } of order.slice(0, left)) down[i] = (down[i] as number) + 1;
  return down;
}
