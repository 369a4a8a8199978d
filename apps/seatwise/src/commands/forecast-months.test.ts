import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '@seatwise/calendar';
import { planCapacity, readCapacityPlan } from '@seatwise/capacity';
import { describe, expect, it } from 'vitest';
import { forecast } from './forecast.ts';

const folder = mkdtempSync(join(tmpdir(), 'seatwise-months-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Nineteen weeks of two queues, hourly from 9 to 17, the last day being 15 June. */
const history = file(
  'history.csv',
  ['interval_start,queue,offered,handled,handle_time']
    .concat(
      Array.from({ length: 133 }, (_, d) =>
        Array.from({ length: 8 }, (_, hour) =>
          ['sales', 'service'].map((queue, q) => {
            const offered = 20 + 10 * q + hour + ((d * 7 + hour * 5) % 9);
            return `${addDays('2025-02-03', d)}T${String(9 + hour).padStart(2, '0')}:00,${queue},${offered},${offered},${offered * 300}`;
          }),
        ),
      ).flat(2),
    )
    .join('\n'),
);
const drivers = file(
  'drivers.csv',
  [
    'month,queue,customers,contact_rate',
    ...['2025-02', '2025-06', '2025-07', '2025-08'].map((month) => `${month},,50000,`),
    '2025-09,,60000,',
    ...['2025-06', '2025-07'].map((month) => `${month},sales,9000,`),
    '2025-08,sales,9000,0.75',
    '2025-09,sales,9000,',
  ].join('\n'),
);
const scenarios = file(
  'scenarios.csv',
  'scenario,from,to,queue,measure,percent\nrush,2025-08-01,2025-08-31,sales,contacts,20\n',
);

async function run(options: Record<string, string>) {
  const out = join(folder, 'forecast.csv');
  const status = await forecast.run({
    positionals: [history],
    options: { zone: 'Asia/Shanghai', interval: '60', horizon: '3M', out, ...options },
    language: 'en',
    print: () => {},
    tell: () => {},
    signal: new AbortController().signal,
  });
  return { status, intervals: table(readFileSync(out, 'utf8')) };
}

const table = (csv: string): Record<string, string>[] => {
  const [head = '', ...rows] = csv.trimEnd().split('\n');
  return rows.map((row) => Object.fromEntries(head.split(',').map((name, i) => [name, row.split(',')[i] as string])));
};

describe('seatwise forecast, months ahead', () => {
  it('writes months and weeks that agree with the intervals, and the demand of a capacity plan', async () => {
    const [months, weeks, demand] = ['months.csv', 'weeks.csv', 'demand.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const { status, intervals } = await run({ drivers, scenarios, months, weeks, demand });
    expect(status).toBe(0);
    const byMonth = table(readFileSync(months, 'utf8'));
    expect(byMonth.map(({ scenario, queue, month }) => `${scenario} ${queue} ${month}`)).toHaveLength(12);
    const find = (scenario: string, queue: string, month: string) =>
      Number(byMonth.find((row) => row.scenario === scenario && row.queue === queue && row.month === month)?.contacts);
    // Customers × contact rate.
    expect(find('', 'sales', '2025-08')).toBe(6750);
    expect(find('rush', 'sales', '2025-08')).toBe(8100);
    expect(find('rush', 'service', '2025-08')).toBe(find('', 'service', '2025-08'));
    const [july, september] = [find('', 'service', '2025-07'), find('', 'service', '2025-09')];
    expect(september / july).toBeGreaterThan(1.1 * (30 / 31));
    const sum = (rows: Record<string, string>[], column: string) =>
      rows.reduce((total, row) => total + Number(row[column]), 0);
    const august = intervals.filter((row) => row.queue === 'sales' && row.interval_start?.startsWith('2025-08'));
    // The file holds six decimals.
    expect(sum(august, 'offered')).toBeCloseTo(6750, 3);
    const byWeek = table(readFileSync(weeks, 'utf8')).filter(({ scenario }) => scenario === '');
    expect(sum(byWeek, 'contacts')).toBeCloseTo(sum(intervals, 'offered'), 2);

    const groups = JSON.parse(readFileSync(demand, 'utf8')) as {
      id: string;
      demand: { month: string; contacts: number }[];
    }[];
    const plan = readCapacityPlan({
      currency: 'CNY',
      start: '2025-07',
      months: 3,
      hoursPerFte: { monthly: 160 },
      groups: groups.map((group) => ({
        ...group,
        shrinkage: 0.3,
        ramp: { trainingWeeks: 2, productivity: [0.5] },
        contracts: [{ id: 'full', fte: 1, monthlyCost: 8000, attrition: 0.02, headCount: 10 }],
      })),
    });
    const { capacity } = planCapacity(plan);
    expect(capacity.groups.map(({ group, months: rows }) => [group, rows.length])).toEqual([
      ['sales', 3],
      ['service', 3],
    ]);
    // 6750 contacts × 300 s ÷ 85 % ÷ 160 h ÷ 70 %.
    expect(capacity.groups[0]?.months[1]?.requiredFte.expected).toBeCloseTo((6750 * 300) / 3600 / 0.85 / 160 / 0.7, 1);
  });

  it('holds the scenario that is asked for, and refuses one that is not there or a month without a driver', async () => {
    const base = (await run({})).intervals;
    const rush = (await run({ scenarios, scenario: 'rush' })).intervals;
    const at = base.findIndex((row) => row.queue === 'sales' && row.interval_start?.startsWith('2025-08-05T10'));
    expect(Number(rush[at]?.offered) / Number(base[at]?.offered)).toBeCloseTo(1.2, 5);
    await expect(run({ scenarios, scenario: 'calm' })).rejects.toThrow('FORECAST_SCENARIO_UNKNOWN');
    await expect(run({ drivers, horizon: '4M' })).rejects.toThrow('FORECAST_DRIVER_MISSING');
  });
});
