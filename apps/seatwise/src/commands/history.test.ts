import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { readPlanInput } from '../jobs/read-plan-input.ts';
import type { Command } from './command.ts';
import { forecast } from './forecast.ts';
import { history } from './history.ts';

async function call(command: Command, positionals: string[], options: Record<string, string | boolean>) {
  const printed: string[] = [];
  const status = await command.run({
    positionals,
    options,
    language: 'en',
    print: (line) => printed.push(line),
    tell: () => {},
    signal: new AbortController().signal,
  });
  return { status, text: printed.join('\n') };
}

/** Ten weeks of a queue with 20 or so contacts an hour from 9 to 17; on 8 April nobody could get through from 11 to 15. */
function historyFile(folder: string): string {
  const rows = ['interval_start,queue,offered'];
  for (let d = 0; d < 70; d++) {
    const date = addDays('2025-02-03', d);
    for (let hour = 9; hour < 17; hour++) {
      const usual = 20 + hour + ((d * 7 + hour * 5) % 9) - 4;
      const offered = date === '2025-04-08' && hour >= 11 && hour < 15 ? 0 : usual;
      rows.push(`${date}T${String(hour).padStart(2, '0')}:00,service,${offered}`);
    }
  }
  const path = join(folder, 'history.csv');
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

const base = { zone: 'Asia/Shanghai', interval: '60' };
const sum = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .reduce((total, row) => total + Number(row.split(',')[2]), 0);

describe('seatwise history', () => {
  it('marks the outage, keeps the decision, and forecast and plan read it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seatwise-history-'));
    const file = historyFile(folder);
    const marks = JSON.parse((await call(history, ['marks', file], { ...base, json: true })).text).marks;
    expect(marks).toMatchObject([
      { date: '2025-04-08', from: '11:00', to: '15:00', before: 0, after: 0, action: null },
    ]);

    const decisions = join(folder, 'decisions.csv');
    const decide = (options: Record<string, string>) =>
      call(history, ['decide'], {
        decisions,
        queue: 'service',
        date: '2025-04-08',
        author: 'Li',
        reason: 'x',
        ...options,
      });
    await decide({ action: 'accept', start: '11:00', end: '15:00', reason: 'trunk down' });
    await decide({ action: 'replace', start: '11:00', end: '15:00', value: '130', reason: 'as the day before' });
    expect(readFileSync(decisions, 'utf8').trimEnd().split('\n')).toHaveLength(3);
    const [row] = JSON.parse((await call(history, ['marks', file], { ...base, decisions, json: true })).text).marks;
    expect(row).toMatchObject({ before: 0, after: 130, action: 'replace', reason: 'as the day before', author: 'Li' });

    const out = join(folder, 'f.csv');
    await call(forecast, [file], { ...base, aht: '240', method: 'seasonal_naive_week', out });
    const asFound = sum(readFileSync(out, 'utf8'));
    await call(forecast, [file], { ...base, aht: '240', method: 'seasonal_naive_week', decisions, out });
    expect(sum(readFileSync(out, 'utf8')) - asFound).toBeCloseTo(130, 2);

    const { input } = await readPlanInput([file], { ...base, decisions });
    expect(input.decisions).toMatchObject([{ action: 'accept' }, { action: 'replace', value: 130 }]);
  });

  it('refuses what it cannot keep', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seatwise-history-'));
    const decisions = join(folder, 'd.csv');
    const good = { decisions, queue: 'q', date: '2025-04-08', action: 'accept', reason: 'r', author: 'a' };
    for (const [change, code] of [
      [{ action: 'delete' }, 'USAGE_OPTION_INVALID'],
      [{ date: '2025-02-30' }, 'USAGE_OPTION_INVALID'],
      [{ value: '3' }, 'USAGE_OPTION_INVALID'],
      [{ start: '15:00', end: '11:00' }, 'USAGE_OPTION_INVALID'],
      [{ reason: ' ' }, 'USAGE_OPTION_MISSING'],
    ] as const) {
      await expect(call(history, ['decide'], { ...good, ...change })).rejects.toThrow(code);
    }
    await expect(call(history, ['mend'], {})).rejects.toThrow('USAGE_ARGUMENT_MISSING');
    writeFileSync(decisions, 'nothing\n');
    await expect(call(history, ['decide'], good)).rejects.toThrow('INPUT_HEADER_MISSING');
    expect(readFileSync(decisions, 'utf8')).toBe('nothing\n');
  });
});
