/** What was typed: a value for one cell, a value for all that is selected, or a change of what stands there. */
export type Entry =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'set'; readonly value: number }
  | { readonly kind: 'add'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'multiply'; readonly value: number };

/** Full-width digits and signs become plain ones, and any minus the ASCII one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\uFE63]/g, '-')
    .trim();

/** A number as people write it: with thousands separators or full-width digits. Null when it is none. */
export function readNumber(text: string): number | null {
  const bare = plain(text).replace(/(?<=\d)[,\u0020\u00A0\u202F'](?=\d{3}(\D|$))/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : null;
}

/**
 * Reads what was typed into a cell: `120`; over the selection `=120`, `+10%`, `-5`, `*1.1`, `/2`. Null when it is none of these.
 */
export function readEntry(text: string): Entry | null {
  const typed = plain(text);
  const sign = typed[0] ?? '';
  const rest = typed.slice(1);
  const share = /^([+-].*)%$/.exec(typed);
  if (share) return entryOf('percent', readNumber(share[1] as string));
  if (sign === '=') return entryOf('set', readNumber(rest));
  if (sign === '+' || sign === '-') return entryOf('add', readNumber(typed));
  if (sign === '*' || sign === '×') return entryOf('multiply', readNumber(rest));
  if (sign === '/' || sign === '÷') {
    const divisor = readNumber(rest);
    return divisor ? entryOf('multiply', 1 / divisor) : null;
  }
  return entryOf('value', readNumber(typed));
}

const entryOf = (kind: Entry['kind'], value: number | null): Entry | null => (value === null ? null : { kind, value });
