import { describe, expect, it } from 'vitest';
import { makeFormatter } from './formatter.ts';

const format = makeFormatter('zh-CN');

describe('moments', () => {
  it('are told in the zone; a date stays the date', () => {
    expect(format.moment('2025-11-01', 'Asia/Shanghai')).toBe('2025-11-01');
    expect(format.moment('2025-11-01', 'America/New_York')).toBe('2025-11-01');
    expect(format.moment('2025-11-01T00:00:00+08:00', 'Asia/Shanghai')).toBe('2025-11-01 00:00');
    expect(format.moment(null, 'UTC')).toBe('–');
  });
});

describe('numbers', () => {
  it('are those of the language, with a minus of its own and no minus zero', () => {
    expect(format.number(-1234.5, 1)).toBe('−1,234.5');
    expect(format.number(-0.0001, 1)).toBe('0.0');
    expect(format.compact(12_000)).toBe('1.2万');
    expect(format.share(0.824)).toBe('82.4%');
    expect([3, 0, -3, null].map((value) => format.signed(value))).toEqual(['+3', '0', '−3', '–']);
    expect(format.signed(0.05, format.share)).toBe('+5.0%');
    expect(format.duration(225)).toBe('3:45');
  });
});
