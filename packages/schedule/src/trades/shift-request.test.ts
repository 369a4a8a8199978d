import { describe, expect, it } from 'vitest';
import { awardBids } from './award-bids.ts';
import { moveRequest, type ShiftRequest, type ShiftRequestAct, type ShiftRequestContent } from './shift-request.ts';

const asked = (content: ShiftRequestContent): ShiftRequest => ({
  id: '2026-03-0001',
  person: 'li',
  content,
  state: 'open',
  steps: [{ act: 'ask', by: 'li', at: 1, reason: '' }],
});
const swap = asked({ kind: 'swap', date: '2026-03-02', colleague: 'wang', colleagueDate: '2026-03-02' });
const leave = asked({ kind: 'time_off', from: '2026-03-02', to: '2026-03-02', code: 'leave', part: 'day' });
const run = (request: ShiftRequest, ...acts: readonly (readonly [ShiftRequestAct, string])[]): ShiftRequest =>
  acts.reduce((state, [act, by], i) => moveRequest(state, { act, by, at: i + 2, reason: '' }), request);

describe('a request', () => {
  it('goes from open over accepted to approved, with who did what', () => {
    const approved = run(swap, ['accept', 'wang'], ['approve', 'leader']);
    expect(approved.state).toBe('approved');
    expect(approved.steps.map(({ act, by }) => [act, by])).toEqual([
      ['ask', 'li'],
      ['accept', 'wang'],
      ['approve', 'leader'],
    ]);
    expect(run(leave, ['approve', 'leader']).state).toBe('approved');
    expect(run(swap, ['decline', 'wang']).state).toBe('refused');
    expect(run(swap, ['accept', 'wang'], ['withdraw', 'li']).state).toBe('withdrawn');
  });

  it.each<[string, ShiftRequest, readonly (readonly [ShiftRequestAct, string])[], string]>([
    ['a swap is approved before the colleague has accepted', swap, [['approve', 'leader']], 'SHIFT_REQUEST_STATE'],
    ['somebody else accepts', swap, [['accept', 'zhao']], 'SHIFT_REQUEST_PERSON'],
    ['who asked approves', leave, [['approve', 'li']], 'SHIFT_REQUEST_PERSON'],
    [
      'the colleague approves',
      swap,
      [
        ['accept', 'wang'],
        ['approve', 'wang'],
      ],
      'SHIFT_REQUEST_PERSON',
    ],
    ['somebody else withdraws', leave, [['withdraw', 'wang']], 'SHIFT_REQUEST_PERSON'],
    [
      'it is refused after it was approved',
      leave,
      [
        ['approve', 'leader'],
        ['refuse', 'leader'],
      ],
      'SHIFT_REQUEST_STATE',
    ],
    ['leave is accepted like a swap', leave, [['accept', 'wang']], 'SHIFT_REQUEST_STATE'],
  ])('is not moved when %s', (_, request, acts, code) => {
    expect(() => run(request, ...acts)).toThrow(code);
  });
});

describe('awardBids', () => {
  it('lets seniority choose, then points, then time, each the best line with a place left', () => {
    const bid = (person: string, since: string, points: number, at: number, ...ranks: string[]) => ({
      person,
      since,
      points,
      at,
      ranks,
    });
    const awards = awardBids(
      [
        { id: 'early', places: 2 },
        { id: 'late', places: 1 },
      ],
      [
        bid('new', '2025-01-01', 99, 1, 'early', 'late'),
        bid('slow', '2020-01-01', 80, 9, 'early'),
        bid('quick', '2020-01-01', 80, 2, 'early'),
        bid('good', '2020-01-01', 90, 8, 'late', 'early'),
        bid('last', '2026-01-01', 0, 0, 'late'),
      ],
    );
    expect(awards.map(({ person, by, line, rank }) => [person, by, line, rank])).toEqual([
      ['good', null, 'late', 1],
      ['quick', 'points', 'early', 1],
      ['slow', 'time', 'early', 1],
      ['new', 'seniority', null, null],
      ['last', 'seniority', null, null],
    ]);
  });
});
