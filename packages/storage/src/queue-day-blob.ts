import { type Column, columnBytes } from '@seatwise/core';

/** Where a column lies in the blob of a queue-day. A `step` needs no bytes: first value and distance say it all. */
interface Slot {
  readonly type: 'f64' | 'i32' | 'u16' | 'u8' | 'step';
  readonly offset: number;
  readonly length: number;
  readonly first?: number;
  readonly step?: number;
}

/**
 * Packs named columns into one blob, little-endian, and the JSON that finds them again. Each column takes the narrowest form
 * that holds every value exactly: a day of quarter hours of small counts takes 96 bytes.
 */
export function packColumns(columns: Readonly<Record<string, Float64Array | Int32Array>>): {
  columns: string;
  data: Uint8Array;
} {
  const slots: Record<string, Slot> = {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, values] of Object.entries(columns)) {
    const { bytes, ...form } = narrowest(values);
    slots[name] = { ...form, offset, length: values.length };
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

const NO_BYTES = new Uint8Array(0);

function narrowest(values: Float64Array | Int32Array): Pick<Slot, 'type' | 'first' | 'step'> & { bytes: Uint8Array } {
  const first = values[0] ?? 0;
  const step = (values[1] ?? first) - first;
  let stepped = true;
  let whole = true;
  let low = 0;
  let high = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value !== first + i * step) stepped = false;
    if (!Number.isInteger(value) || Object.is(value, -0)) whole = false;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (stepped && whole && values.length > 1) return { type: 'step', first, step, bytes: NO_BYTES };
  if (whole && low >= 0 && high <= 0xff) return { type: 'u8', bytes: Uint8Array.from(values) };
  if (whole && low >= 0 && high <= 0xffff) {
    const bytes = new Uint8Array(values.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < values.length; i++) view.setUint16(i * 2, values[i] as number, true);
    return { type: 'u16', bytes };
  }
  if (whole && low >= -0x80000000 && high <= 0x7fffffff)
    return { type: 'i32', bytes: columnBytes(Int32Array.from(values)) };
  return { type: 'f64', bytes: columnBytes(values as Column) };
}

/** The inverse of `packColumns`; whole numbers come back as doubles of the same value. */
export function unpackColumns(columns: string, data: Uint8Array): Map<string, Float64Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const slots = Object.entries(JSON.parse(columns) as Record<string, Slot>);
  return new Map(slots.map(([name, slot]) => [name, unpack(slot, view)]));
}

function unpack({ type, offset, length, first = 0, step = 0 }: Slot, view: DataView): Float64Array {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    values[i] =
      type === 'step'
        ? first + i * step
        : type === 'u8'
          ? view.getUint8(offset + i)
          : type === 'u16'
            ? view.getUint16(offset + i * 2, true)
            : type === 'i32'
              ? view.getInt32(offset + i * 4, true)
              : view.getFloat64(offset + i * 8, true);
  }
  return values;
}
