import { describe, expect, it } from 'vitest';
import { dayCodeOf } from './day-code.ts';
import { nightMinutes, shiftClassOf } from './shift-class.ts';

describe('classes of shifts', () => {
  it('go by the clock of the start, after midnight too', () => {
    const classes = [0, 239, 240, 599, 600, 839, 840, 1139, 1140, 1439, 1500, 1440 + 480];
    expect(classes.map(shiftClassOf).join(' ')).toBe(
      'night night early early middle middle late late night night night early',
    );
  });

  it('counts the minutes from 22:00 to 06:00 on either side of midnight', () => {
    expect(nightMinutes(14 * 60, 9 * 60)).toBe(60);
    expect(nightMinutes(22 * 60, 8 * 60)).toBe(480);
    expect(nightMinutes(5 * 60, 8 * 60)).toBe(60);
    expect(nightMinutes(25 * 60, 8 * 60)).toBe(300);
    expect(nightMinutes(9 * 60, 8 * 60)).toBe(0);
  });
});

describe('codes of whole days', () => {
  it('take the id where it says more than the kind', () => {
    const code = (id: string, kind: 'leave' | 'absence' | 'training' | 'work') => dayCodeOf({ id, kind });
    expect(code('annual_leave', 'leave')).toBe('annual');
    expect(code('leave', 'leave')).toBe('leave');
    expect(code('sick', 'absence')).toBe('sick');
    expect(code('late', 'absence')).toBe('absence');
    expect(code('coaching', 'training')).toBe('training');
    expect(code('on_queue', 'work')).toBe('other');
  });
});
