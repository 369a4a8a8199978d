import type { JsonValue } from './canonical-json.ts';

export type Column = Float64Array | Int32Array | Uint8Array;
const COLUMN_TYPES = { f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;
type ColumnType = keyof typeof COLUMN_TYPES;

/** A payload taken apart: JSON for what is small, one byte column for each typed array in it. */
export interface SplitPayload {
  readonly header: JsonValue;
  /** Path of the array in the payload → its bytes, little-endian. Paths are in code point order. */
  readonly columns: ReadonlyMap<string, Uint8Array>;
}

function columnType(value: unknown): ColumnType | null {
  if (value instanceof Float64Array) return 'f64';
  if (value instanceof Int32Array) return 'i32';
  if (value instanceof Uint8Array) return 'u8';
  return null;
}

/** Bytes of a typed array, little-endian on every machine. */
export function columnBytes(column: Column): Uint8Array {
  const bytes = new Uint8Array(column.byteLength);
  if (column instanceof Uint8Array) {
    bytes.set(column);
    return bytes;
  }
  const view = new DataView(bytes.buffer);
  if (column instanceof Float64Array) {
    // One bit pattern for every NaN, so that equal columns have equal bytes.
    for (let i = 0; i < column.length; i++) {
      const value = column[i] as number;
      view.setFloat64(i * 8, Number.isNaN(value) ? Number.NaN : value, true);
    }
  } else {
    for (let i = 0; i < column.length; i++) view.setInt32(i * 4, column[i] as number, true);
  }
  return bytes;
}

/** Takes every typed array out of a payload and leaves `{"$column": path, "type": …}` in its place. */
export function splitColumns(payload: unknown): SplitPayload {
  const columns = new Map<string, Uint8Array>();
  const walk = (value: unknown, path: string): JsonValue => {
    const type = columnType(value);
    if (type) {
      columns.set(path, columnBytes(value as Column));
      return { $column: path, type };
    }
    if (Array.isArray(value)) return value.map((item, i) => walk(item, `${path}/${i}`));
    if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value).filter(([, item]) => item !== undefined);
      return Object.fromEntries(entries.map(([key, item]) => [key, walk(item, `${path}/${key}`)]));
    }
    if (typeof value === 'number' && !Number.isFinite(value)) return null;
    if (value === undefined) return null;
    if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
      return value;
    throw new TypeError(`splitColumns cannot hold a ${typeof value} at ${path}`);
  };
  const header = walk(payload, '');
  return { header, columns: new Map([...columns].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The inverse of `splitColumns`. */
export function joinColumns(split: SplitPayload): unknown {
  const walk = (value: JsonValue): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object') {
      const { $column, type } = value as { $column?: string; type?: ColumnType };
      if ($column !== undefined && type !== undefined) return readColumn(split.columns.get($column), type, $column);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item as JsonValue)]));
    }
    return value;
  };
  return walk(split.header);
}

function readColumn(bytes: Uint8Array | undefined, type: ColumnType, path: string): Column {
  if (!bytes) throw new TypeError(`column ${path} is missing`);
  if (type === 'u8') return Uint8Array.from(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'f64') return Float64Array.from({ length: bytes.length / 8 }, (_, i) => view.getFloat64(i * 8, true));
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(i * 4, true));
}
