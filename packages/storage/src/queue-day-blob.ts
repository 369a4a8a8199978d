import { type Column, columnBytes } from '@seatwise/core';

/** Where a column lies in the blob of a queue-day. */
interface Slot {
  readonly type: 'f64' | 'i32';
  readonly offset: number;
  readonly length: number;
}

/** Packs named columns into one blob, little-endian, and the JSON that finds them again. */
export function packColumns(columns: Readonly<Record<string, Float64Array | Int32Array>>): {
  columns: string;
  data: Uint8Array;
} {
  const slots: Record<string, Slot> = {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, values] of Object.entries(columns)) {
    const bytes = columnBytes(values as Column);
    slots[name] = { type: values instanceof Float64Array ? 'f64' : 'i32', offset, length: values.length };
    parts.push(bytes);
    offset += bytes.length;
  }
  const data = new Uint8Array(offset);
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return { columns: JSON.stringify(slots), data };
}

/** The inverse of `packColumns`; whole numbers come back as doubles of the same value. */
export function unpackColumns(columns: string, data: Uint8Array): Map<string, Float64Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const slots = Object.entries(JSON.parse(columns) as Record<string, Slot>);
  return new Map(
    slots.map(([name, { type, offset, length }]) => [
      name,
      Float64Array.from({ length }, (_, i) =>
        type === 'f64' ? view.getFloat64(offset + i * 8, true) : view.getInt32(offset + i * 4, true),
      ),
    ]),
  );
}
