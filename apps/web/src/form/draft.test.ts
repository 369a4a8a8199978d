import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from './draft.ts';
import type { FieldSpec } from './field-spec.ts';

const share: FieldSpec = {
  kind: 'number',
  key: 'share',
  label: '',
  min: 0,
  max: 1,
  open: 'max',
  scale: 100,
  unit: '%',
};
const seats: FieldSpec = { kind: 'number', key: 'seats', label: '', min: 0, max: 10, whole: true };
const end: FieldSpec = { kind: 'date', key: 'end', label: '', empty: 'null' };
const most: FieldSpec = { kind: 'number', key: 'most', label: '', min: 0, max: 24, open: 'min', empty: 'omitted' };
const name: FieldSpec = { kind: 'text', key: 'name', label: '', longest: 4 };

describe('a form read', () => {
  it('gives back the value that filled it, per cent without dust', () => {
    const specs = [share, seats, end, most, name];
    for (const value of [
      { share: 0.07, seats: 3, end: null, name: '红组' },
      { share: 0.0625, seats: 0, end: '2026-02-28', most: 7.5, name: 'ab' },
    ]) {
      expect(readDraft(specs, draftOf(specs, value))).toEqual({ value, faults: new Map() });
    }
    expect(draftOf([share], { share: 0.07 })).toEqual({ share: '7' });
  });

  it('takes full-width digits and thousands', () => {
    expect(readDraft([share, { ...seats, max: 9999 }], { share: '１２．５', seats: '1,200' }).value).toEqual({
      share: 0.125,
      seats: 1200,
    });
  });

  it('names what is wrong, with bounds as shown', () => {
    const fault = (spec: FieldSpec, text: string) => readDraft([spec], { [spec.key]: text }).faults.get(spec.key);
    expect(fault(share, '100')).toEqual({ code: 'range', min: 0, max: 100 });
    expect(fault(most, '0')).toMatchObject({ code: 'range' });
    expect(fault(seats, '2.5')).toEqual({ code: 'whole' });
    expect(fault(seats, 'ten')).toEqual({ code: 'number' });
    expect(fault(seats, ' ')).toEqual({ code: 'required' });
    expect(fault(end, '2026-02-30')).toEqual({ code: 'date' });
    expect(fault(name, 'abcde')).toEqual({ code: 'long', max: 4 });
    expect(readDraft([seats], { seats: 'ten' }).value).toEqual({});
  });
});
