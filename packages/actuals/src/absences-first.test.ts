import { type AgentActivity, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absencesFirst, adherenceOf, closeStates } from './index.ts';

const HOUR = 3_600_000;
const at = (agent: string, code: string, from: number, to: number): AgentActivity => ({
  agent,
  code,
  start: from * HOUR,
  end: to * HOUR,
});

describe('absencesFirst', () => {
  it('takes the time of an absence out of the states around it', () => {
    const merged = absencesFirst(
      [at('a', 'on_queue', 8, 12), at('b', 'on_queue', 8, 9), at('a', 'break', 12, 13)],
      [at('a', 'sick', 9, 10), at('a', 'late', 9.5, 11), at('c', 'absent', 8, 16)],
    );
    expect(merged).toEqual([
      at('a', 'on_queue', 8, 9),
      at('a', 'sick', 9, 10),
      at('a', 'late', 10, 11),
      at('a', 'on_queue', 11, 12),
      at('a', 'break', 12, 13),
      at('b', 'on_queue', 8, 9),
      at('c', 'absent', 8, 16),
    ]);
  });

  it('keeps every second once: those of absences, and of the rest what lies beside them', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 }))
      .map(([from, length]) => at('a', 'x', from, from + length));
    fc.assert(
      fc.property(fc.array(stretch), (absences) => {
        const merged = absencesFirst([at('a', 'on_queue', 0, 30)], absences);
        const sum = (rows: readonly AgentActivity[]) => rows.reduce((total, { start, end }) => total + end - start, 0);
        expect(sum(merged)).toBe(30 * HOUR);
        const absent = new Set(absences.flatMap(({ start, end }) => hours(start, end)));
        expect(sum(merged.filter(({ code }) => code === 'x'))).toBe(absent.size * HOUR);
      }),
    );
  });
});

const hours = (start: number, end: number) => Array.from({ length: (end - start) / HOUR }, (_, i) => start / HOUR + i);

describe('closeStates', () => {
  it('ends what lasts where the next state begins, and the last one now', () => {
    const told = [
      { agent: 'a', code: 'on_queue', start: 8 * HOUR, end: null },
      { agent: 'a', code: 'break', start: 10 * HOUR, end: null },
      { agent: 'b', code: 'on_queue', start: 9 * HOUR, end: 14 * HOUR },
      { agent: 'b', code: 'meal', start: 13 * HOUR, end: null },
    ];
    expect(closeStates(told, 12 * HOUR)).toEqual([
      at('a', 'on_queue', 8, 10),
      at('a', 'break', 10, 12),
      at('b', 'on_queue', 9, 12),
    ]);
  });
});

describe('adherence with approved reasons', () => {
  const codes = new Map(STANDARD_ACTIVITY_CODES.map((code) => [code.id, code]));
  const shift: Shift = {
    id: 's',
    agent: 'a',
    date: '1970-01-01',
    start: 8 * HOUR,
    end: 12 * HOUR,
    skill: 'voice',
    activities: [{ activity: 'on_queue', start: 8 * HOUR, end: 12 * HOUR, paid: true, onQueue: true }],
  };
  const activity = [at('a', 'on_queue', 9, 12), at('a', 'sick', 8, 9)];
  const reason = { agent: 'a', start: 8 * HOUR, end: 9.5 * HOUR, reason: 'clinic' };

  it('counts what is explained as adherent, only when somebody approved it, and nothing twice', () => {
    const [plain] = adherenceOf([shift], activity, codes, [{ ...reason, approvedBy: null }]);
    expect(plain?.adherentSeconds).toBe(3 * 3600);
    const [approved] = adherenceOf([shift], activity, codes, [{ ...reason, approvedBy: 'leader' }]);
    expect(approved).toMatchObject({ adherentSeconds: 4 * 3600, explainedSeconds: 3600 });
  });
});
