import { describe, expect, it } from 'vitest';
import { agentOf, draftCenter, shiftOf, wholeDay } from './draft-center.fixture.ts';
import { draftRosterSheet, type RosterDraft, readDraftRoster } from './draft-roster.ts';

const draft = draftCenter({
  shifts: [
    shiftOf('s1', 'a1', 0, 8),
    shiftOf('s2', 'a2', 0, 11),
    shiftOf('s3', 'a3', 0, 7.5),
    wholeDay('s4', 'a1', 1, 'leave'),
    wholeDay('s5', 'a2', 1, 'training'),
  ],
});
const sheetOf = (of: RosterDraft): string[][] => {
  const { columns, rows } = draftRosterSheet(of);
  return [[...columns], ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? `${cell}` : cell.text)))];
};
const changed = (...cells: [row: number, column: number, text: string][]) => {
  const sheet = sheetOf(draft);
  for (const [row, column, text] of cells) (sheet[row] as string[])[column] = text;
  return readDraftRoster(draft, sheet);
};

describe('a draft as a roster sheet', () => {
  it('writes ids, names, codes with their times, leave and training, and totals', () => {
    const [head, first, second, third] = sheetOf(draft);
    expect(head?.slice(0, 3)).toEqual(['工号 / agent', '姓名 / name', '2026-03-02']);
    expect(first?.slice(0, 5)).toEqual(['a1', '姓a1', '早 08:00-17:00', '假', '休']);
    expect(second?.slice(2, 4)).toEqual(['中 11:00-20:00', '训']);
    expect(third?.[2]).toBe('早 07:30-16:30');
    expect(first?.at(-3)).toBe('8');
  });

  it('reads back what it wrote without a difference', () => {
    expect(readDraftRoster(draft, sheetOf(draft))).toEqual({ put: [], remove: [], days: [], locked: 0, issues: [] });
  });
});

describe('a filled sheet', () => {
  it('adds, changes and takes away, with pauses as somebody has them or as the work plan says', () => {
    const { put, remove, days, issues } = changed(
      [1, 2, '休'],
      [2, 2, '早 08:00'],
      [4, 2, '中 10:00-19:00'],
      [4, 3, '假'],
      [5, 2, ''],
    );
    expect(issues).toEqual([]);
    expect(remove).toEqual(['s1']);
    expect(days.map(({ kind, agent, date }) => `${kind} ${agent} ${date}`).sort()).toEqual([
      'addition a4 2026-03-02',
      'addition a4 2026-03-03',
      'change a2 2026-03-02',
      'deletion a1 2026-03-02',
    ]);
    const [early, middle, leave] = put;
    expect(early).toEqual({ ...shiftOf('s2', 'a2', 0, 8) });
    expect(middle?.activities.map(({ activity }) => activity)).toEqual(['on_queue', 'meal', 'on_queue']);
    expect(middle).toMatchObject({ start: shiftOf('x', 'a4', 0, 10).start, end: shiftOf('x', 'a4', 0, 10).end });
    expect(leave?.activities).toMatchObject([{ activity: 'leave', onQueue: false }]);
  });

  it('leaves locked days alone and says how many differ', () => {
    const sheet = sheetOf(draft);
    (sheet[1] as string[])[2] = '休';
    const read = readDraftRoster({ ...draft, locked: ['2026-03-02'] }, sheet);
    expect(read).toMatchObject({ put: [], remove: [], locked: 1 });
  });

  it('refuses codes and leave that the center does not know, with their place', () => {
    const { issues } = changed([1, 2, '飞'], [2, 2, '年']);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['INPUT_VALUE_UNKNOWN', '2026-03-02'],
      ['INPUT_VALUE_UNKNOWN', '2026-03-02'],
    ]);
    expect(readDraftRoster(draft, [['x']]).issues[0]?.code).toBe('INPUT_HEADER_MISSING');
  });

  it('names the skill where an agent has several', () => {
    const two = agentOf('a1', {
      skills: [
        { skill: 'voice', level: 3 },
        { skill: 'chat', level: 3 },
      ],
    });
    const both = {
      ...draft,
      agents: [two],
      coverage: [...draft.coverage, { skill: 'chat', required: new Int32Array(168) }],
    };
    const sheet = sheetOf(both);
    expect(sheet[1]?.[2]).toBe('早 08:00-17:00 voice');
    (sheet[1] as string[])[2] = '早 08:00-17:00 chat';
    expect(readDraftRoster(both, sheet).put).toMatchObject([{ id: 's1', skill: 'chat' }]);
  });
});
