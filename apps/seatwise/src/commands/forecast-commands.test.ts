import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeXlsx } from '@seatwise/formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backtest } from './backtest.ts';
import type { Command, OptionValues } from './command.ts';
import { edits } from './edits.ts';
import { external } from './external.ts';
import { forecast } from './forecast.ts';
import { reforecast } from './reforecast.ts';

const folder = mkdtempSync(join(tmpdir(), 'seatwise-forecast-'));
const place = (name: string) => join(folder, name);
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(place(name), content);
  return place(name);
};
const ZONE = 'Asia/Shanghai';

/** Ten weeks of half hours, 9:00–17:00: Mondays hold twice what other days do, the second queue half of the first. */
const count = (day: number, hour: number) =>
  (day % 7 === 0 ? 2 : 1) * (10 + Math.floor(hour)) + ((day * 7 + hour * 2) % 3);
const date = (day: number) => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
function series(until = 70): string {
  const rows = ['interval_start,queue,offered,handled,handle_time'];
  for (let day = 0; day < until; day++) {
    for (let half = 18; half < 34; half++) {
      const at = `${date(day)}T${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
      const offered = count(day, half / 2);
      const slow = half < 26 ? 180 : 240;
      rows.push(`${at},sales,${offered},${offered},${offered * slow}`);
      const fewer = Math.round(offered / 2);
      rows.push(`${at},service,${fewer},${fewer},${fewer * 300}`);
    }
  }
  return `${rows.join('\n')}\n`;
}
const history = file('history.csv', series());

async function run(
  command: Command,
  positionals: string[],
  options: OptionValues,
  signal = new AbortController().signal,
) {
  const printed: string[] = [];
  const told: string[] = [];
  const status = await command.run({
    positionals,
    options,
    language: 'en',
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
    signal,
  });
  return { status, printed, told, text: printed.join('\n') };
}
interface Row {
  readonly [column: string]: string;
}
function table(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] as string, cell])));
}
const sum = (rows: Row[], of: (row: Row) => boolean, column = 'offered') =>
  rows.filter(of).reduce((total, row) => total + Number(row[column]), 0);
const usual = { zone: ZONE, interval: '30' };
const code = (name: string) => expect.objectContaining({ code: name });

describe('seatwise forecast', () => {
  it('writes contacts, bounds and handle time of every open interval, from rows before the origin alone', async () => {
    const out = place('forecast.csv');
    await run(forecast, [history], { ...usual, origin: '2026-05-04', horizon: '7d', out });
    const rows = table(out);
    expect(rows).toHaveLength(2 * 7 * 16);
    expect(Object.keys(rows[0] as Row)).toEqual([
      'queue',
      'interval_start',
      'offered',
      'offered_lower80',
      'offered_upper80',
      'offered_lower95',
      'offered_upper95',
      'aht',
    ]);
    expect(rows[0]?.interval_start).toBe('2026-05-04T09:00:00+08:00');
    for (const row of rows) {
      const columns = ['offered_lower95', 'offered_lower80', 'offered', 'offered_upper80', 'offered_upper95'];
      const values = columns.map((column) => Number(row[column]));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
    const monday = sum(rows, (row) => row.queue === 'sales' && (row.interval_start as string) < '2026-05-05');
    const tuesday = sum(rows, (row) => row.queue === 'sales' && /^2026-05-05/.test(row.interval_start as string));
    expect(monday / tuesday).toBeGreaterThan(1.8);
    // What came after the origin teaches nothing.
    const cut = place('cut.csv');
    await run(forecast, [file('until.csv', series(63))], { ...usual, origin: '2026-05-04', horizon: '7d', out: cut });
    expect(readFileSync(cut, 'utf8')).toBe(readFileSync(out, 'utf8'));
  });

  it('finds the profile of handle time and keeps workload what contacts and handle time make', async () => {
    const out = place('aht.csv');
    await run(forecast, [history], { ...usual, out });
    const rows = table(out).filter(({ queue }) => queue === 'sales');
    const at = (time: string) => Number(rows.find(({ interval_start: start }) => start?.includes(`T${time}`))?.aht);
    expect(Math.abs(at('09:30') - 180)).toBeLessThan(10);
    expect(Math.abs(at('15:30') - 240)).toBeLessThan(10);
    const workload = rows.reduce((total, row) => total + Number(row.offered) * Number(row.aht), 0);
    const contacts = sum(rows, () => true);
    // Mornings are 16/32 of the intervals and hold fewer contacts: the mean lies above the middle.
    expect(workload / contacts).toBeGreaterThan(205);
    expect(workload / contacts).toBeLessThan(225);
  });

  it('takes edits, tells what each did, and leaves the other days as they were', async () => {
    const table1 = place('plain.csv');
    const table2 = place('edited.csv');
    const list = file(
      'edits.csv',
      `edit,kind,fact,grain,queue,from,to,value,active,author,reason
sale,percent,,day,sales,2026-05-12,2026-05-13,20,,mia,autumn sale
cap,maximum,,,service,2026-05-12T10:00,2026-05-12T11:00,5,,mia,line is down
off,set,,day,,2026-05-14,,0,no,mia,not decided
aht,set,aht,day,service,2026-05-15,,400,,mia,new form
`,
    );
    await run(forecast, [history], { ...usual, out: table1 });
    const { told } = await run(forecast, [history], { ...usual, edits: list, out: table2 });
    expect(told.filter((line) => line.startsWith('edit '))).toHaveLength(3);
    const [before, after] = [table(table1), table(table2)];
    const day = (queue: string, from: string) => (row: Row) =>
      row.queue === queue && (row.interval_start as string).startsWith(from);
    expect(sum(after, day('sales', '2026-05-12')) / sum(before, day('sales', '2026-05-12'))).toBeCloseTo(1.2, 6);
    expect(sum(after, day('service', '2026-05-12T10'))).toBeCloseTo(10, 6);
    expect(sum(after, day('sales', '2026-05-14'))).toBe(sum(before, day('sales', '2026-05-14')));
    const friday = after.filter(day('service', '2026-05-15'));
    const mean =
      friday.reduce((total, row) => total + Number(row.aht) * Number(row.offered), 0) / sum(friday, () => true);
    expect(mean).toBeCloseTo(400, 3);
    const bad = file('bad.csv', 'edit,kind,from,value,author,reason\na,set,2026-05-12,-5,mia,why\n');
    await expect(run(forecast, [history], { ...usual, edits: bad, out: table2 })).rejects.toEqual(
      code('FORECAST_EDIT_INVALID'),
    );
  });

  it('reconciles queues with their group, site and total, and writes the sums', async () => {
    const places = file('places.csv', 'queue,group,site\nsales,front,east\nservice,front,east\n');
    const [out, nodes] = [place('levels.csv'), place('nodes.csv')];
    await run(forecast, [history], { ...usual, hierarchy: places, nodes, grain: 'day', out });
    const rows = table(nodes);
    const at = (level: string, node: string) => rows.filter((row) => row.level === level && row.node === node);
    expect(at('total', '*')).toHaveLength(7);
    for (const [k, row] of at('total', '*').entries()) {
      const queues = ['sales', 'service'].map((name) => Number(at('queue', name)[k]?.offered));
      expect(Math.abs(Number(row.offered) - (queues[0] as number) - (queues[1] as number))).toBeLessThan(2e-6);
      expect(Number(at('group', 'front')[k]?.offered)).toBe(Number(row.offered));
      expect(Number(row.offered_lower80)).toBeLessThan(Number(row.offered_upper80));
    }
    const whole = sum(table(out), () => true);
    expect(Math.abs(whole - sum(at('total', '*'), () => true))).toBeLessThan(1e-3);
    const half = file('half.csv', 'queue,group,site\nsales,front,east\n');
    await expect(run(forecast, [history], { ...usual, hierarchy: half, out })).rejects.toEqual(
      code('FORECAST_HIERARCHY_QUEUE'),
    );
    await expect(run(forecast, [history], { ...usual, nodes, out })).rejects.toEqual(code('USAGE_OPTION_MISSING'));
    await expect(run(forecast, [history], { ...usual, hierarchy: places, reconcile: 'magic', out })).rejects.toEqual(
      code('USAGE_OPTION_INVALID'),
    );
  });

  it('says what is wrong before anything is written', async () => {
    const options = { ...usual, out: place('never.csv') };
    await expect(run(forecast, [history], usual)).rejects.toEqual(code('USAGE_OPTION_MISSING'));
    await expect(run(forecast, [history], { ...options, origin: '2026-03-02' })).rejects.toEqual(
      code('FORECAST_ORIGIN_INVALID'),
    );
    await expect(run(forecast, [history], { ...options, method: 'oracle' })).rejects.toEqual(
      code('FORECAST_METHOD_UNKNOWN'),
    );
    await expect(run(forecast, [history], { ...options, queue: 'nobody' })).rejects.toEqual(
      code('HISTORY_UNKNOWN_QUEUE'),
    );
    await expect(run(forecast, [history], { ...options, origin: '2026-03-04' })).rejects.toEqual(
      code('FORECAST_TOO_SHORT'),
    );
  });
});

describe('seatwise backtest', () => {
  it('scores every method on the origins that were asked for, combination marked', async () => {
    const { text } = await run(backtest, [history], { ...usual, queue: 'sales', origins: '4', json: true });
    const { queues, strideDays } = JSON.parse(text);
    expect(strideDays).toBe(7);
    expect(queues).toHaveLength(1);
    expect(queues[0].origins).toEqual(['2026-04-13', '2026-04-20', '2026-04-27', '2026-05-04']);
    const chosen = queues[0].methods.filter((row: { chosen: boolean }) => row.chosen);
    expect(chosen).toHaveLength(1);
    expect(chosen[0].method).toBe('combination');
    for (const row of queues[0].methods) {
      expect(row.origins).toBe(4);
      expect(row.intervals).toBe(4 * 7 * 16);
      expect(row.wape).toBeGreaterThan(0);
      expect(row.wape).toBeLessThan(0.15);
      for (const key of ['wapeDay', 'mase', 'bias', 'pinball', 'coverage80', 'coverage95', 'noiseFloor', 'seconds']) {
        expect(Number.isFinite(row[key]), `${row.method} ${key}`).toBe(true);
      }
    }
  });

  it('prints a table a queue, and stops when it is told to', async () => {
    const { printed } = await run(backtest, [history], { ...usual, origins: '2', method: 'mean_8_weeks' });
    expect(printed.filter((line) => line.includes('2 × 7 d'))).toHaveLength(2);
    expect(printed.filter((line) => line.startsWith('mean_8_weeks *'))).toHaveLength(2);
    const stopped = new AbortController();
    stopped.abort();
    await expect(run(backtest, [history], usual, stopped.signal)).rejects.toEqual(code('RUN_INTERRUPTED'));
    await expect(run(backtest, [history], { ...usual, origins: '0' })).rejects.toEqual(code('USAGE_OPTION_INVALID'));
    await expect(run(backtest, [history], { ...usual, horizon: '400d' })).rejects.toEqual(code('FORECAST_TOO_SHORT'));
  });
});

describe('seatwise reforecast', () => {
  const at = '2026-05-10T12:00';

  it('gives the rest of the day, moved towards what has arrived, and does not look at later rows', async () => {
    const busy = series()
      .split('\n')
      .map((line) => {
        if (!line.startsWith('2026-05-10') || !line.includes('sales')) return line;
        const [time, queue, offered, ...rest] = line.split(',');
        return [time, queue, Math.round(Number(offered) * 1.5), ...rest].join(',');
      })
      .join('\n');
    const answer = async (path: string) =>
      JSON.parse((await run(reforecast, [path], { ...usual, at, json: true })).text);
    const [plain, more] = [await answer(history), await answer(file('busy.csv', busy))];
    const sales = (read: typeof plain) => read.queues.find(({ queue }: { queue: string }) => queue === 'sales');
    expect(sales(plain).intervals).toHaveLength(10);
    expect(sales(plain).intervals[0].interval_start).toBe('2026-05-10T12:00:00+08:00');
    expect(sales(more).factor).toBeGreaterThan(sales(plain).factor);
    for (const [k, row] of sales(more).intervals.entries()) {
      expect(row.offered).toBeGreaterThan(sales(plain).intervals[k].offered);
      expect(row.offered_before).toBe(sales(plain).intervals[k].offered_before);
      expect(row.offered_lower95).toBeLessThanOrEqual(row.offered);
      expect(row.offered_upper95).toBeGreaterThanOrEqual(row.offered);
    }
    const later = busy.replaceAll(/^(2026-05-10T1[2-6]:\d\d,sales),\d+/gm, '$1,999');
    expect(sales(await answer(file('later.csv', later)))).toEqual(sales(more));
  });

  it('writes CSV, and says which moment it wants', async () => {
    const out = place('rest.csv');
    await run(reforecast, [history], { ...usual, at, out });
    expect(table(out)).toHaveLength(20);
    await expect(run(reforecast, [history], usual)).rejects.toEqual(code('USAGE_OPTION_MISSING'));
    await expect(run(reforecast, [history], { ...usual, at: 'noon' })).rejects.toEqual(code('USAGE_OPTION_INVALID'));
    await expect(run(reforecast, [history], { ...usual, at: '2026-03-01T10:00' })).rejects.toEqual(
      code('FORECAST_ORIGIN_INVALID'),
    );
  });
});

describe('seatwise external', () => {
  it('compares a workbook with ours: back-test where actuals exist, differences where they do not', async () => {
    const rows = [
      ['sales', '2026-05-09', 300],
      ['sales', '2026-05-10', 300],
      ['sales', '2026-05-11', 600],
      ['sales', '2026-05-12', 300],
    ];
    const book = file('client.xlsx', writeXlsx([{ name: 'Client', columns: ['queue', 'date', 'offered'], rows }]));
    const out = place('compared.csv');
    const { text } = await run(external, ['compare', book, history], { ...usual, band: '20%', out, json: true });
    const { trial, comparison } = JSON.parse(text);
    expect(trial).toMatchObject({ origin: '2026-05-09', last: '2026-05-10' });
    expect(trial.theirs[0]).toMatchObject({ queue: 'sales', days: 2, intervals: 32 });
    expect(trial.theirs[0].wapeDay).toBeGreaterThan(trial.ours[0].wapeDay);
    expect(comparison.queues).toHaveLength(1);
    expect(comparison.queues[0]).toMatchObject({ queue: 'sales', days: 2 });
    expect(table(out).map((row) => row.date)).toEqual(['2026-05-11', '2026-05-12']);
    const { printed } = await run(external, ['compare', book, history], usual);
    expect(printed[0]).toContain('2026-05-09');
    await expect(run(external, ['compare', book, history], { ...usual, band: 'wide' })).rejects.toEqual(
      code('USAGE_OPTION_INVALID'),
    );
    const far = file('far.csv', 'queue,month,offered\nnobody,2026-06,10\n');
    await expect(run(external, ['compare', far, history], usual)).rejects.toEqual(code('FORECAST_EXTERNAL_APART'));
  });
});

describe('kept in the data folder', () => {
  const data = place('data');
  beforeAll(async () => {
    const { importFiles } = await import('./import.ts');
    await run(importFiles, [history], { zone: ZONE, data });
  });
  afterAll(() => vi.restoreAllMocks());

  it('keeps versions: imported, locked, staffed from', async () => {
    const months = file('months.csv', 'queue,month,offered,aht\nsales,2026-05,12000,200\n');
    await run(external, ['import', months], { data, name: 'client', band: '5%:15%' });
    await run(external, ['lock', 'client'], { data });
    await expect(run(external, ['import', months], { data, name: 'client' })).rejects.toEqual(
      code('FORECAST_VERSION_LOCKED'),
    );
    await run(external, ['staff', 'client'], { data });
    const state = JSON.parse((await run(external, ['list'], { data, json: true })).text);
    expect(state).toMatchObject({
      staffed: 'client',
      versions: [
        {
          name: 'client',
          grain: 'month',
          locked: true,
          first: '2026-05-01',
          last: '2026-05-31',
          band: { lower: -0.05, upper: 0.15 },
        },
      ],
    });
    const { comparison } = JSON.parse((await run(external, ['compare', 'client'], { data, json: true })).text);
    expect(comparison.band).toEqual({ lower: -0.05, upper: 0.15 });
    await run(external, ['unlock', 'client'], { data });
    await run(external, ['staff', 'ours'], { data });
    expect(JSON.parse((await run(external, ['list'], { data, json: true })).text).staffed).toBeNull();
    await expect(run(external, ['staff', 'nobody'], { data })).rejects.toEqual(code('STORAGE_NOT_FOUND'));
    await expect(run(external, ['import', months], { data, name: 'ours' })).rejects.toEqual(
      code('USAGE_OPTION_INVALID'),
    );
  });

  it('keeps edits: added, off, on, in another order', async () => {
    const head = 'edit,kind,from,value,author,reason\n';
    const list = file('kept.csv', `${head}a,percent,2026-05-12,10,mia,one\nb,maximum,2026-05-12,5,mia,two\n`);
    const kept = async (positionals: string[]) =>
      JSON.parse((await run(edits, positionals, { data, json: true })).text) as {
        id: string;
        active: boolean;
        reason: string;
      }[];
    const [first, second] = await kept(['add', list]);
    expect([first?.reason, second?.reason]).toEqual(['one', 'two']);
    const [one, two] = [first?.id as string, second?.id as string];
    expect((await kept(['off', one])).map(({ active }) => active)).toEqual([false, true]);
    await expect(kept(['off', one])).rejects.toEqual(code('STORAGE_UNDONE'));
    expect((await kept(['order', two, one])).map(({ reason }) => reason)).toEqual(['two', 'one']);
    await expect(kept(['order', two])).rejects.toEqual(code('STORAGE_NOT_FOUND'));
    expect((await kept(['on', one])).map(({ active }) => active)).toEqual([true, true]);
    await expect(kept(['off', 'import-1'])).rejects.toEqual(code('STORAGE_NOT_FOUND'));
    const wrong = file('wrong.csv', `${head}a,percent,2026-05-12,10,mia,one\nb,set,2026-05-12,-5,mia,two\n`);
    await expect(kept(['add', wrong])).rejects.toEqual(code('FORECAST_EDIT_INVALID'));
    expect(await kept(['list'])).toHaveLength(2);
  });
});

describe('docs/forecast.md', () => {
  it('has examples that run as they stand', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/forecast.md'), 'utf8');
    for (const [, name = '', content = ''] of text.matchAll(/^`(\S+)`:\n\n```csv\n([\s\S]*?)^```/gm)) {
      file(name, content);
    }
    const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
    expect(lines).toHaveLength(4);
    const answers: Awaited<ReturnType<typeof run>>[] = [];
    for (const line of lines) {
      const [, name, ...words] = line.split(' ');
      const command = name === 'forecast' ? forecast : external;
      const args = words.map((word) => (/\.csv$/.test(word) ? place(word) : word));
      const { positionals, values } = parseArgs({
        args,
        options: command.options,
        allowPositionals: true,
        strict: true,
      });
      answers.push(await run(command, positionals, values));
    }
    // The example of what an edit tells is what it tells, to five percent: the forecast may get better.
    const example = /edit sale: ([\d.]+) → ([\d.]+) over (\d+) intervals/;
    const [shown, told] = [example.exec(text), example.exec(answers[0]?.told.join('\n') ?? '')];
    for (const k of [1, 2, 3])
      expect(Math.abs(Number(told?.[k]) / Number(shown?.[k]) - 1), told?.[0]).toBeLessThan(0.05);
    expect(answers[0]?.told).toHaveLength(3);
    expect(JSON.parse(answers[2]?.text ?? '').comparison.queues).toHaveLength(2);
    expect(table(place('nodes.csv')).map((row) => row.level)).toEqual(['total', 'site', 'group', 'queue', 'queue']);
  });
});
