/** Refuses an argument outside its range. The limits keep every result finite and every loop short. */
export function requireRange(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) throw new RangeError(`${name} is ${value}; it must be from ${low} to ${high}`);
}
export const MOST_AGENTS = 1e6;
export const MOST_SECONDS = 1e7;
