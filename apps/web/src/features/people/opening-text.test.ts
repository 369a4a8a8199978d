import { describe, expect, it } from 'vitest';
import { readWindows, windowsText } from './opening-text.ts';

describe('opening hours as text', () => {
  it('are read as people write them', () => {
    expect(readWindows('8-12，13:30–22:00')).toEqual([
      { open: '08:00', close: '12:00' },
      { open: '13:30', close: '22:00' },
    ]);
    expect(readWindows('２２：００ 至 06:00')).toEqual([{ open: '22:00', close: '06:00' }]);
    expect(readWindows('00:00-24:00')).toEqual([{ open: '00:00', close: '24:00' }]);
    expect(readWindows('  ')).toEqual([]);
  });

  it('are refused when they are none', () => {
    for (const text of ['08:00', '08:00-25:00', '24:00-08:00', '08:60-09:00', 'all day', '08:00-09:00-10:00'])
      expect(readWindows(text), text).toBeNull();
  });

  it('come back as they were', () => {
    const text = '08:00-12:00 13:00-24:00';
    expect(windowsText(readWindows(text) ?? [])).toBe(text);
  });
});
