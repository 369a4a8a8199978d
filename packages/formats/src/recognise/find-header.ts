import { type HeaderMeaning, meaningOfHeader } from '../profile/header-words.ts';
import type { SheetRow } from '../sheet.ts';

const SEARCHED_ROWS = 40;

export interface FoundHeader {
  /** Index of the first row of data. */
  readonly firstRow: number;
  readonly headerRows: number;
  readonly names: readonly string[];
  readonly meanings: readonly (HeaderMeaning | null)[];
}

const TIMED = ['start', 'end', 'date', 'time'];

/** The header among the first rows: the row, or two or three rows together, whose words say a time and a count. */
export function findHeader(rows: readonly SheetRow[]): FoundHeader | null {
  let best: (FoundHeader & { score: number }) | null = null;
  for (let at = 0; at < Math.min(rows.length, SEARCHED_ROWS); at++) {
    for (const headerRows of [1, 2, 3]) {
      const names = combine(rows.slice(at, at + headerRows).map(({ cells }) => cells));
      if (at + headerRows > rows.length || (headerRows > 1 && !looksLikeHeader(rows[at + headerRows - 1]?.cells ?? [])))
        continue;
      const meanings = names.map((parts) => meaningOfParts(parts));
      const timed = meanings.some((meaning) => meaning && TIMED.includes(meaning.role));
      const counted = meanings.filter(
        (meaning) => meaning && (meaning.role === 'total' || meaning.role === 'average'),
      ).length;
      if (!timed || counted === 0) continue;
      const known = meanings.filter((meaning) => meaning !== null).length;
      const score = known * 10 - headerRows;
      if (best && best.score >= score) continue;
      best = {
        firstRow: at + headerRows,
        headerRows,
        names: names.map((parts) => parts.join(' ').trim()),
        meanings,
        score,
      };
    }
  }
  return best;
}

/** A header row says no numbers. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.every((cell) => !/^[\d.,:%/\s-]+$/.test(cell.trim()));
}

/** Names of each column from above: a merged parent stands over the cells to its right that have a name below. */
function combine(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (const [depth, cells] of rows.entries()) {
      let text = (cells[column] ?? '').trim();
      const below = rows.slice(depth + 1).some((lower) => (lower[column] ?? '').trim() !== '');
      if (text === '' && below) {
        let left = column;
        while (left > 0 && (cells[left] ?? '').trim() === '') left--;
        text = (cells[left] ?? '').trim();
      }
      if (text !== '' && text !== parts.at(-1)) parts.push(text);
    }
    return parts;
  });
}

/** The lowest name decides; where it says nothing or only part, the parents speak with it. */
function meaningOfParts(parts: readonly string[]): HeaderMeaning | null {
  const own = meaningOfHeader(parts.at(-1) ?? '');
  const whole = parts.length > 1 ? meaningOfHeader(parts.join('')) : null;
  const parent = parts.length > 1 ? (parts.at(-2) as string) : '';
  // 平均时长 over 通话 and 话后: parent and child together make the name.
  const mixed =
    parts.length > 1
      ? (meaningOfHeader(`${parent}${parts.at(-1)}`) ?? meaningOfHeader(averageFirst(parent, parts.at(-1) as string)))
      : null;
  return own ?? whole ?? mixed ?? (parts.length > 1 ? meaningOfHeader(parent) : null);
}

const averageFirst = (parent: string, child: string): string =>
  parent.startsWith('平均') ? `平均${child}${parent.slice(2)}` : `${child}${parent}`;

/** Names of a header of one or more rows, as `findHeader` makes them. */
export const combinedNames = (rows: readonly (readonly string[])[]): string[] =>
  combine(rows).map((parts) => parts.join(' ').trim());
