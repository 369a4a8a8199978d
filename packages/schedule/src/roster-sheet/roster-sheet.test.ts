import { describe, expect, it } from 'vitest';
import { centerCase } from '../../bench/center-cases.ts';
import { highs } from '../../bench/linear-solver.ts';
import { scheduleCenter } from '../center/schedule-center.ts';
import { readProblem } from '../problem/read-problem.ts';
import { previewRoster, readRosterSheet, rosterDays, rosterSheet, withRoster } from './roster-sheet.ts';

const input = centerCase({ agents: 6, days: 7 });
const problem = readProblem({
  ...input,
  types: input.types.map((type) => ({ ...type, colour: '#FFE699' })),
  agents: input.agents.map((agent, a) =>
    a === 0 ? { ...agent, timeOff: [{ from: '2026-03-08', to: '2026-03-08', code: 'annual' }] } : agent,
  ),
});
const { shifts } = scheduleCenter(problem, highs, { seed: 1, rounds: 3 });
const { columns, rows } = rosterSheet(problem, shifts);
const texts = (): string[][] => [
  [...columns],
  ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell.text))),
];

describe('roster sheet', () => {
  it('writes people by dates with codes, colours and totals, and reads the same days back', () => {
    expect(columns.slice(0, 2)).toEqual(['工号 / agent', '2026-03-02']);
    expect(texts()[1]?.[7]).toBe('年');
    expect(
      rows
        .flat()
        .some(
          (cell) => typeof cell !== 'number' && /^早 \d\d:\d\d-\d\d:\d\d$/.test(cell.text) && cell.fill === '#FFE699',
        ),
    ).toBe(true);
    const hours = shifts.filter(({ agent }) => agent === 1).length * 8;
    expect(rows[1]?.at(-3)).toBe(hours);
    const { days, issues } = readRosterSheet(problem, texts());
    expect(issues).toEqual([]);
    expect(days).toEqual(rosterDays(problem, shifts));
    expect(previewRoster(problem, shifts, days)).toEqual([]);
  });

  it('previews additions, changes and deletions', () => {
    const sheet = texts();
    const cells = sheet[2] as string[];
    const worked = cells.findIndex((cell) => /^[早晚]/.test(cell));
    const off = cells.indexOf('休');
    const other = cells.findIndex((cell, i) => i > worked && /^[早晚]/.test(cell));
    const before = [cells[worked], cells[off], cells[other]];
    cells[worked] = '休';
    cells[off] = '早 07:00-16:00';
    cells[other] = before[2] === '晚 13:00-22:00' ? '早 07:00' : '晚 13:00';
    const changes = previewRoster(problem, shifts, readRosterSheet(problem, sheet).days);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['addition', 'change', 'deletion']);
    expect(changes.every(({ agent }) => agent === 'a0002')).toBe(true);
  });

  it('refuses unknown codes and people with row and column, and a sheet without dates', () => {
    const sheet = texts();
    (sheet[2] as string[])[1] = '飞';
    (sheet[3] as string[])[0] = 'nobody';
    expect(
      readRosterSheet(problem, sheet).issues.map(({ row, column, params }) => [row, column, params.value]),
    ).toEqual([
      [3, '2026-03-02', '飞'],
      [4, '工号 / agent', 'nobody'],
    ]);
    expect(readRosterSheet(problem, [['a', 'b']]).issues[0]?.code).toBe('INPUT_HEADER_MISSING');
  });

  it('settles the days of a sheet: the engine keeps them', () => {
    const { days } = readRosterSheet(problem, texts());
    const settled = withRoster(problem, days);
    const again = scheduleCenter(settled, highs, { seed: 9, rounds: 2 });
    expect(rosterDays(settled, again.shifts)).toEqual(rosterDays(problem, shifts));
  });
});
