import type { RuleViolation } from '@seatwise/core';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { makeFormatter } from '../../../format/formatter.ts';
import { ganttEn } from '../../../words/gantt-en.ts';
import { changedPath } from './cover-paths.ts';
import { ruleText } from './place-look.ts';

const format = makeFormatter('en');
const t = ((key: string, values: Record<string, string>) => {
  const words = ganttEn.breaks[key.replace('gantt.breaks.', '') as keyof typeof ganttEn.breaks];
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words as string);
}) as unknown as TFunction;
const broken = (rule: RuleViolation['rule'], measured: number, limit: number) =>
  ruleText({ rule, agent: 'li', date: '2026-11-02', measured, limit }, t, format);

describe('what is said beside a held shift', () => {
  it('is a rule with what is and what it asks for, to the minute', () => {
    expect(broken('min_rest', 9, 11)).toBe('Rest 9 h, needs 11 h');
    expect(broken('min_rest', 10 + 55 / 60, 11)).toBe('Rest 10.92 h, needs 11 h');
    expect(broken('max_weekly_hours', 42.5, 40)).toBe('42.5 h in the week, at most 40 h');
    expect(broken('skill', 1, 0)).toBe('Lacks the skill');
  });
});

describe('cover that changes', () => {
  it('is marked at the people of before, where they are others now', () => {
    const shape = { width: 10, height: 60, most: 6 };
    expect(changedPath([1, 2, 3], [1, 3, 2], [0, 3], shape)).toBe('M10 40.0h10M20 30.0h10');
    expect(changedPath([1, 2], [1, 2], [0, 2], shape)).toBe('');
  });
});
