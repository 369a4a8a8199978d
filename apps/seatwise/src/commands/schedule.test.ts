import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schedule } from './schedule.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../../docs/schedule-problem.md'), 'utf8');
const EXAMPLE = /^```json\n([\s\S]*?)^```/m.exec(DOCUMENT)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'seatwise-schedule-'));

async function scheduleOf(text: string, options: Record<string, string | boolean>) {
  const file = join(folder, 'problem.json');
  writeFileSync(file, text);
  const printed: string[] = [];
  const status = await schedule.run({
    positionals: [file],
    options,
    language: 'en',
    print: (line) => printed.push(line),
    tell: () => {},
    signal: new AbortController().signal,
  });
  return { status, printed };
}

describe('seatwise schedule', () => {
  it('schedules the problem of the document, and its check agrees', async () => {
    const out = join(folder, 'schedule.json');
    const { printed } = await scheduleOf(EXAMPLE, { rounds: '30', json: true, out });
    const document = JSON.parse(printed.join(''));
    expect(document.hardViolations).toBe(0);
    expect(document.lowerBound).toBeLessThanOrEqual(document.cost + 1e-6);
    expect(
      document.shifts.some(
        ({ agent, date }: { agent: string; date: string }) => agent === 'Wang' && date === '2026-03-03',
      ),
    ).toBe(false);
    const { status, printed: check } = await scheduleOf(EXAMPLE, { check: out, json: true });
    expect(status).toBe(0);
    expect(JSON.parse(check.join('')).cost).toBeCloseTo(document.cost, 9);
  });

  it('gives the same schedule for the same seed and rounds', async () => {
    const runs = await Promise.all([1, 2].map(() => scheduleOf(EXAMPLE, { rounds: '5', json: true })));
    const [first, second] = runs.map(({ printed }) => JSON.parse(printed.join('')).shifts);
    expect(second).toEqual(first);
  });

  it('finds the broken rule of a schedule and names it', async () => {
    const shift = (date: string, start: string, end: string, workPlan: string, pauses: unknown[]) => ({
      agent: 'Li',
      date,
      workPlan,
      skill: 'voice',
      start,
      end,
      pauses,
    });
    const file = join(folder, 'bad.json');
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        shifts: [
          shift('2026-03-02', '2026-03-02T22:00:00+08:00', '2026-03-03T06:00:00+08:00', 'night-8h', []),
          shift('2026-03-03', '2026-03-03T10:00:00+08:00', '2026-03-03T19:00:00+08:00', 'day-9h', [
            { activity: 'meal', start: '2026-03-03T14:00:00+08:00', end: '2026-03-03T15:00:00+08:00' },
          ]),
        ],
      }),
    );
    await expect(scheduleOf(EXAMPLE, { check: file })).rejects.toMatchObject({
      code: 'SCHEDULE_FAULTS',
      params: { count: 2 },
    });
  });

  it('writes a roster sheet, and from it gives the same schedule again', async () => {
    const roster = join(folder, 'roster.xlsx');
    const { printed } = await scheduleOf(EXAMPLE, { rounds: '5', json: true, roster });
    const { printed: again } = await scheduleOf(EXAMPLE, { rounds: '1', seed: '8', json: true, from: roster });
    const days = (text: string[]) =>
      JSON.parse(text.join('')).shifts.map(({ agent, start, end }: Record<string, string>) => [agent, start, end]);
    expect(days(again)).toEqual(days(printed));
  });

  it('writes shifts with their activities as CSV and as iCalendar', async () => {
    const [csv, ics] = [join(folder, 'shifts.csv'), join(folder, 'shifts.ics')];
    const { printed } = await scheduleOf(EXAMPLE, { rounds: '1', json: true, csv, ics });
    const { shifts } = JSON.parse(printed.join(''));
    const [header, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/);
    expect(header?.replace('\uFEFF', '')).toBe('shift_id,agent,date,start,end,activities');
    expect(rows).toHaveLength(shifts.length);
    const day = shifts.find(({ workPlan }: { workPlan: string }) => workPlan === 'day-9h');
    const meal = `${day.pauses[0].start.slice(11, 16)}-${day.pauses[0].end.slice(11, 16)}`;
    expect(rows.find((row) => row.startsWith(`${day.date}-${day.agent},`))).toContain(`;meal ${meal};on_queue `);
    expect(readFileSync(ics, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(shifts.length);
  });

  it('refuses a problem by the path of its fault', async () => {
    await expect(scheduleOf(EXAMPLE.replace('"days": 2', '"days": 3'), { json: true })).rejects.toMatchObject({
      code: 'SCHEDULE_PROBLEM_INVALID',
      params: { path: 'demand.0.required', detail: '48 ≠ 72' },
    });
  });
});
