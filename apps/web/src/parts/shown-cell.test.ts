import { createElement as h } from 'react';
import { describe, expect, it } from 'vitest';
import { shownCell } from './shown-cell.ts';

describe('a drawn cell in a file', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['82.4%', 0.824],
    ['−1.9', -1.9],
    ['+3.5%', 0.035],
    ['–', null],
    ['3:45', '3:45'],
    [7, 7],
  ])('%s on the right is %s', (shown, saved) => {
    expect(shownCell(shown, 'end')).toBe(saved);
  });

  it('keeps ids and words on the left as text, and reads through what they are wrapped in', () => {
    expect(shownCell('007', undefined)).toBe('007');
    expect(shownCell(h('strong', null, '12'), 'end')).toBe(12);
    expect(shownCell(h('span', null, h('span', { 'aria-hidden': true }, '✓'), 'Met'), undefined)).toBe('Met');
    expect(shownCell(null, 'end')).toBeNull();
  });
});
