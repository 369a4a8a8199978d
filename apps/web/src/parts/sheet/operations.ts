import { ChangeMaker, type Outcome, type Writable } from './change.ts';
import { type Entry, readNumber } from './entry.ts';
import { type CellRange, cellsOf, indexOf, isOneCell, type Place, type SheetSize } from './place.ts';

/** A sheet that gestures work on. */
export interface Sheet extends Writable {
  readonly size: SheetSize;
}

/** Writes what was typed: a plain value into the active cell alone, unless `everywhere`; anything else over the range. */
export function applyEntry(sheet: Sheet, range: CellRange, active: Place, entry: Entry, everywhere = false): Outcome {
  const maker = new ChangeMaker(sheet);
  const alone = entry.kind === 'value' && !everywhere;
  for (const cell of alone ? [indexOf(sheet.size, active)] : cellsOf(sheet.size, range)) {
    maker.put(cell, entered(entry, sheet.values[cell] as number));
  }
  return maker.outcome('typed', entry);
}

/** An empty cell stays empty under a change of what stands there. */
function entered({ kind, value }: Entry, before: number): number {
  if (kind === 'add') return before + value;
  if (kind === 'percent') return before * (1 + value / 100);
  return kind === 'multiply' ? before * value : value;
}

/** Empties a range, as far as the sheet knows empty cells. */
export function clearRange(sheet: Sheet, range: CellRange, source: 'cleared' | 'cut'): Outcome {
  const maker = new ChangeMaker(sheet);
  for (const cell of cellsOf(sheet.size, range)) maker.put(cell, Number.NaN);
  return maker.outcome(source);
}

/**
 * Lays a block of texts over the sheet. One text fills the range; a block goes out from the range's first cell, again and again
 * where the range is a multiple of it. Empty texts leave what is there; what lies beyond the sheet or is no number is counted.
 */
export function pasteBlock(sheet: Sheet, range: CellRange, block: readonly (readonly string[])[]): Outcome {
  const maker = new ChangeMaker(sheet);
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  const times = (selected: number, own: number) => (own > 0 && selected % own === 0 ? selected / own : 1);
  const rows = height * times(range.bottom - range.top + 1, height);
  const columns = width * times(range.right - range.left + 1, width);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const text = block[r % height]?.[c % width]?.trim() ?? '';
      if (text === '') continue;
      const [row, column] = [range.top + r, range.left + c];
      const value = readNumber(text);
      if (row >= sheet.size.rows || column >= sheet.size.columns) maker.refuse('beyond');
      else if (value === null) maker.refuse('unreadable');
      else maker.put(indexOf(sheet.size, { row, column }), value);
    }
  }
  return maker.outcome('pasted');
}

/** Fills a range with the values of `source`, repeated in both directions; cells of `source` itself stay. */
export function fillFrom(sheet: Sheet, source: CellRange, range: CellRange): Outcome {
  const maker = new ChangeMaker(sheet);
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const from = {
        row: source.top + ((((row - source.top) % height) + height) % height),
        column: source.left + ((((column - source.left) % width) + width) % width),
      };
      if (from.row === row && from.column === column) continue;
      maker.put(indexOf(sheet.size, { row, column }), sheet.values[indexOf(sheet.size, from)] as number);
    }
  }
  return maker.outcome('filled');
}

/** The first row (or column) of a range over the rest of it; of a cell alone, what stands above (or before) it. */
export function fillOn(sheet: Sheet, range: CellRange, way: 'down' | 'right'): Outcome {
  const one = isOneCell(range);
  if (way === 'down') {
    const top = one ? Math.max(0, range.top - 1) : range.top;
    return fillFrom(sheet, { ...range, top, bottom: top }, { ...range, top });
  }
  const left = one ? Math.max(0, range.left - 1) : range.left;
  return fillFrom(sheet, { ...range, left, right: left }, { ...range, left });
}

/** The range that dragging the fill handle to a place covers: on from the source along the longer way. */
export function dragFill(source: CellRange, to: Place): CellRange {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  if (down === 0 && across === 0) return source;
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}
