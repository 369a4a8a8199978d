import type { JsonValue } from '@seatwise/core';

/** A payload as JSON: typed arrays become lists, and what is no finite number becomes null. */
export function toWire(value: unknown): JsonValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toWire);
  if (ArrayBuffer.isView(value))
    return Array.from(value as Float64Array, (number) => (Number.isFinite(number) ? number : null));
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, toWire(item)]));
  }
  return null;
}
