import { type Glyphs, isClass } from './cell-kind.ts';
import { clockText } from './clock-text.ts';
import type { Area } from './gestures.ts';
import type { Matrix } from './matrix-model.ts';

/** Cells as spreadsheets take them: a line a row, a tab between cells, shifts with their times (`早 08:00-17:00`). */
export function areaText({ cells, days }: Matrix, { top, bottom, left, right }: Area, glyphs: Glyphs): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const line: string[] = [];
    for (let day = left; day <= right; day++) {
      const cell = cells[row * days.length + day];
      const glyph = glyphs[cell?.kind ?? 'off'];
      line.push(cell && isClass(cell.kind) ? `${glyph} ${clockText(cell.from)}-${clockText(cell.to)}` : glyph);
    }
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}
