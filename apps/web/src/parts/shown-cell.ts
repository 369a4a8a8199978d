import { isValidElement, type ReactNode } from 'react';
import type { SavedCell } from './save-table.ts';

/** Words of a drawn cell, whatever they are wrapped in; marks that only repeat them in another way are left out. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isValidElement(node)) return '';
  const props = node.props as { children?: ReactNode; text?: unknown; 'aria-hidden'?: unknown };
  if (props['aria-hidden']) return '';
  return typeof props.text === 'string' ? props.text : textOf(props.children);
}

/**
 * A drawn cell as a file keeps it: numbers of right-aligned columns as numbers (82.4% is 0.824, 1,234 is 1234), the dash of
 * what is not known as nothing, anything else as its words.
 */
export function shownCell(node: ReactNode, align: 'start' | 'end' | undefined): SavedCell {
  const text = textOf(node).trim();
  if (text === '' || text === '–') return null;
  const match = align === 'end' ? /^([+−-]?)([\d,]+(?:\.\d+)?)(%?)$/.exec(text) : null;
  if (!match) return text;
  const size = Number((match[2] as string).replaceAll(',', ''));
  const value = match[3] === '%' ? Number((size / 100).toPrecision(12)) : size;
  return match[1] === '−' || match[1] === '-' ? -value : value;
}
