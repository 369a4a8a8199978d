import type { CleaningDecision } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { countOf, decisionOf, firstDraft, inForce } from './draft.ts';

const where = { queue: 'q', date: '2026-08-12' };
const who = { reason: ' line down ', author: 'Li' };
const draft = { ...firstDraft(undefined), from: 840, to: 1020 };
const made = (change: Partial<CleaningDecision>): CleaningDecision => ({
  ...where,
  from: 0,
  to: 1440,
  action: 'accept',
  value: null,
  reason: 'r',
  author: 'a',
  ...change,
});

describe('a decision while it is being made', () => {
  it('begins with the span of the mark, or the whole day', () => {
    expect(firstDraft(undefined)).toMatchObject({ from: 0, to: 1440, action: 'accept' });
  });

  it('needs a reason, a name, a span, and a number where one is asked for', () => {
    expect(decisionOf(draft, where, who)).toEqual(
      made({ from: 840, to: 1020, reason: 'line down', author: 'Li', action: 'accept' }),
    );
    expect(decisionOf(draft, where, { ...who, reason: ' ' })).toBeNull();
    expect(decisionOf({ ...draft, to: 840 }, where, who)).toBeNull();
    expect(decisionOf({ ...draft, action: 'replace', value: 'many' }, where, who)).toBeNull();
    expect(decisionOf({ ...draft, action: 'replace', value: '１,２５０' }, where, who)?.value).toBe(1250);
    // A number left over from another choice is no part of the decision.
    expect(decisionOf({ ...draft, action: 'outage', value: '7' }, where, who)?.value).toBeNull();
  });

  it('reads counts and nothing else', () => {
    expect(['0', '12.5', '-1', '', '1e10'].map(countOf)).toEqual([0, 12.5, null, null, null]);
  });

  it('knows which decisions hold', () => {
    const morning = made({ from: 540, to: 720 });
    const day = made({ action: 'outage' });
    expect(inForce([day, morning])).toEqual([morning, day]);
    expect(inForce([morning, day])).toEqual([day]);
    expect(inForce([morning, made({ action: 'withdraw' })])).toEqual([]);
    expect(inForce([day, made({ action: 'withdraw', from: 540, to: 720 })])).toEqual([day]);
  });
});
