/** Columns of text, numbers to the right; widths count Chinese characters as two. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => wide(row[i] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, i) => {
        const room = ' '.repeat((widths[i] as number) - wide(cell));
        return i === 0 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

const wide = (text: string): number => text.length + (text.match(/[⺀-鿿＀-￯]/g)?.length ?? 0);
