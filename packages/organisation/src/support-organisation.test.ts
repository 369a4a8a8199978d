import { ratioSourceIn } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportOrganisation } from './index.ts';

const rolesOf = (seats: number, preset: string) =>
  Object.fromEntries(
    supportOrganisation({ seats, headCount: seats, fte: seats, preset }).roles.map(({ role, required }) => [
      role,
      required,
    ]),
  );

describe('supportOrganisation', () => {
  it('gives both readings of the talk for 200 seats, and names their conflict', () => {
    expect(rolesOf(200, 'as-stated')).toEqual({ team_leader: 20, quality: 4, knowledge: 1, planner: 2, trainer: 2 });
    expect(rolesOf(200, 'as-exemplified')).toEqual({
      team_leader: 20,
      quality: 4,
      knowledge: 4,
      planner: 2,
      trainer: 2,
    });
    const { conflicts, roles } = supportOrganisation({ seats: 200, headCount: 200, fte: 200, preset: 'as-stated' });
    expect(conflicts).toMatchObject([{ role: 'knowledge', readings: [{ required: 1 }, { required: 4 }] }]);
    expect(roles.find(({ role }) => role === 'planner')?.basis).toBe('implied');
  });

  it('names the source of each ratio and conflict in both languages', () => {
    const { roles, conflicts } = supportOrganisation({ seats: 200, headCount: 200, fte: 200, preset: 'as-stated' });
    for (const { source } of [...roles, ...conflicts]) {
      expect(ratioSourceIn(source, 'zh-CN')).toMatch(/^CCSO 标准公开讲座（任意华，杭州，2024-08-08）：/);
      expect(ratioSourceIn(source, 'en')).toMatch(/^public talk on the CCSO standard, .*, 2024-08-08: /);
    }
    const [conflict] = conflicts;
    expect(conflict && ratioSourceIn(conflict.source, 'zh-CN').split('；')).toHaveLength(2);
    // As organisations were stored once.
    expect(ratioSourceIn('a talk', 'zh-CN')).toBe('a talk');
  });

  it('never needs fewer for more seats, and nobody for none', () => {
    fc.assert(
      fc.property(fc.nat(5000), (seats) => {
        for (const [role, required] of Object.entries(rolesOf(seats, 'as-stated'))) {
          expect(rolesOf(seats + 1, 'as-stated')[role]).toBeGreaterThanOrEqual(required);
        }
      }),
    );
    expect(Object.values(rolesOf(0, 'as-stated'))).toEqual([0, 0, 0, 0, 0]);
  });

  it('refuses what is not a number of seats, and presets it does not know', () => {
    for (const seats of [-5, 1.5, Number.NaN])
      expect(() => rolesOf(seats, 'as-stated')).toThrow('ORGANISATION_SEATS_INVALID');
    expect(() => rolesOf(10, 'mine')).toThrow('ORGANISATION_PRESET_UNKNOWN');
  });
});
