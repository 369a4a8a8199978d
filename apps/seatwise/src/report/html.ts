const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML content and attributes. */
export function escapeHtml(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** A column's title; `#` before it sets numbers to the right. */
export type Head = string;

/** A table in a box that scrolls. */
export function htmlTable(head: readonly Head[], rows: readonly (readonly (string | number)[])[]): string {
  const numeric = head.map((title) => title.startsWith('#'));
  const side = (i: number) => (numeric[i] ? ' class="n"' : '');
  const titles = head.map(
    (title, i) => `<th scope="col"${side(i)}>${escapeHtml(numeric[i] ? title.slice(1) : title)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${row.map((value, i) => `<td${side(i)}>${escapeHtml(value)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll" tabindex="0"><table><thead><tr>${titles.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** A drawing with its title and a key of colours. */
export function htmlFigure(
  caption: string,
  svg: string,
  key: readonly {
    readonly name: string;
    readonly color: string;
    readonly look?: 'line' | 'dashed' | 'box' | 'hollow';
  }[],
): string {
  const items = key.map(
    ({ name, color, look = 'line' }) => `<li><i class="${look}" style="color:${color}"></i>${escapeHtml(name)}</li>`,
  );
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption><ul class="key">${items.join('')}</ul>${svg}</figure>`;
}
