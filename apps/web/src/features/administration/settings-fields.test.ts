import { describe, expect, it } from 'vitest';
import type { PlanSettings } from './plan-settings.ts';
import { fieldsOfSettings, mergedFields, settingsOfFields } from './settings-fields.ts';

const SETTINGS: PlanSettings = {
  zone: 'Asia/Shanghai',
  country: 'CN',
  intervalMinutes: 30,
  horizonDays: 14,
  goal: { serviceLevel: 0.8, answerThreshold: 20 },
  patience: null,
  shrinkage: [{ activity: 'leave', share: 0.06, base: 'paid', placedBySchedule: false }],
  minimumStaff: 1,
  aht: null,
  ratioPreset: 'as-stated',
  registered: { csat: 'csat.top2_box' },
  labour: { pack: 'cn-standard', protectedAgents: ['A1', 'A2'] },
  budget: { year: 2027, contacts: 1_000_000 },
  methodReasons: { care: 'steadier' },
};

describe('settings as a form', () => {
  it('come back as they went in, with what the form does not ask for', () => {
    expect(settingsOfFields(fieldsOfSettings(SETTINGS), SETTINGS)).toEqual(SETTINGS);
  });

  it('lose what was emptied, and only that', () => {
    const fields = { ...fieldsOfSettings(SETTINGS), labourPack: '', budgetYear: undefined, 'registered.csat': '' };
    const { labour, budget, registered, ...rest } = SETTINGS;
    expect(settingsOfFields(fields, SETTINGS)).toEqual(rest);
    expect([labour, budget, registered]).not.toContain(undefined);
  });

  it('keep the variant of a family that the form has no field for', () => {
    const stored = { ...SETTINGS, registered: { csat: 'csat.top2_box', fcr: 'fcr.seven_days' } };
    const { 'registered.fcr': _, ...asked } = fieldsOfSettings(stored);
    expect(settingsOfFields(asked, stored)).toEqual(stored);
    expect(settingsOfFields({ ...asked, 'registered.csat': null }, stored).registered).toEqual({
      fcr: 'fcr.seven_days',
    });
    expect(settingsOfFields(mergedFields(fieldsOfSettings(stored), fieldsOfSettings(stored), asked), stored)).toEqual(
      stored,
    );
  });

  it('lay changes of mine over what another saved', () => {
    const seen = { a: 1, b: 2, c: 3 };
    expect(mergedFields(seen, { a: 5, b: 6, c: 3 }, { a: 1, b: 9, c: 3 })).toEqual({ a: 5, b: 9, c: 3 });
  });
});
