import { addDays, dayStart, daysBetween, localDateOf, movePeriod } from '@seatwise/calendar';
import type { CenterRecords, StaffRecord } from '@seatwise/core';
import { CENTER, LAST_DAY } from './center.ts';
import { makeRandom, type Random } from './random.ts';
import { makeRecords } from './records.ts';

const MINUTE = 60_000;
/** First day of the logs and requests: a year. */
const FIRST_DAY = '2025-11-01';
const DAYS = daysBetween(FIRST_DAY, LAST_DAY) + 1;
const CHART_DATE = '2026-09-01';
const TEAMS = CENTER.teams.map(({ id }) => id);

type Registers = Pick<
  CenterRecords,
  'coaching' | 'positions' | 'channels' | 'targets' | 'requests' | 'day_log' | 'platform_totals' | 'peers'
>;

/** Registers and logs of the synthetic center: people in post, channels, targets, requests, the day, the platform, peers. */
export function makeDemoRegisters(seed: number, staff: readonly StaffRecord[]): Registers {
  const draws = (part: number) => makeRandom(Math.imul(seed, 2_654_435_761) + 200 + part);
  return {
    coaching: makeCoaching(draws(1), staff),
    positions: makePositions(),
    channels: makeChannels(draws(2)),
    targets: makeTargets(),
    requests: makeRequests(draws(3)),
    day_log: makeDayLog(draws(4)),
    platform_totals: makePlatformTotals(seed),
    peers: makePeers(),
  };
}

const months = (count: number, from: string) => Array.from({ length: count }, (_, m) => movePeriod(from, 'month', m));
const at = (date: string, hours: number) => dayStart(date, CENTER.zone) + Math.round(hours * 60) * MINUTE;
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.integer(0, items.length - 1)] as Item;

function makeCoaching(random: Random, staff: readonly StaffRecord[]): Registers['coaching'] {
  const agents = staff
    .filter(({ role, movement }) => role === 'agent' && movement === 'present')
    .map(({ agent }) => agent);
  return months(9, '2025-11-01').flatMap((month) =>
    Array.from({ length: 8 }, () => ({ date: addDays(month, random.integer(0, 27)), agent: pick(random, agents) })),
  );
}

/** 120 agents in ten teams, their leaders, the support staff, two managers and a head. */
function makePositions(): Registers['positions'] {
  const place = (
    person: string,
    role: Registers['positions'][number]['role'],
    reportsTo: string,
    team = '',
    site = '*',
  ) => ({
    date: CHART_DATE,
    person,
    role,
    team: team === '' ? role : team,
    site,
    reportsTo,
  });
  return [
    place('H1', 'manager', ''),
    place('M1', 'manager', 'H1', 'operations'),
    place('M2', 'manager', 'H1', 'support'),
    ...CENTER.teams.map(({ id, site }, t) => place(`L${t + 1}`, 'team_leader', 'M1', id, site)),
    place('L11', 'team_leader', 'M1', 'team-1', 'chengdu'),
    place('L12', 'team_leader', 'M1', 'team-7', 'wuhan'),
    ...Array.from({ length: 120 }, (_, n) => {
      const team = CENTER.teams[n % TEAMS.length] as (typeof CENTER.teams)[number];
      return place(`A${n + 1}`, 'agent', `L${(n % TEAMS.length) + 1}`, team.id, team.site);
    }),
    ...['e1', 'e2', 'e3'].map((person) => place(person, 'quality', 'M2')),
    place('K1', 'knowledge', 'M2'),
    ...['P1', 'P2'].map((person) => place(person, 'planner', 'M2')),
    ...['T1', 'T2'].map((person) => place(person, 'trainer', 'M2')),
  ];
}

function makeChannels(random: Random): Registers['channels'] {
  const row = (date: string, channel: string, more: Partial<Registers['channels'][number]>) => ({
    date,
    channel,
    offered: true,
    human: false,
    selfService: false,
    hours: true,
    goalSeconds: null,
    pilot: false,
    contacts: null,
    peers: 148,
    peersOffering: null,
    source: 'talk 2021',
    ...more,
  });
  return [
    row('2025-03-01', 'voice', { human: true, goalSeconds: 20, peersOffering: 148 }),
    row('2025-03-01', 'chat', { human: true, goalSeconds: 20, peersOffering: 108 }),
    row('2025-03-01', 'ivr', { selfService: true, peersOffering: 140 }),
    row('2025-03-01', 'chatbot', { selfService: true, peersOffering: 85 }),
    row('2025-03-01', 'email', { offered: false, peersOffering: 40 }),
    row('2025-03-01', 'video', { human: true, goalSeconds: 30, pilot: true, peersOffering: 26 }),
    ...months(12, '2025-11-01').map((month) =>
      row(month, 'video', {
        human: true,
        goalSeconds: 30,
        pilot: true,
        peers: null,
        source: '',
        contacts: random.integer(40, 90),
      }),
    ),
  ];
}

/** Key targets of the center for the year, and two of them for every team. */
function makeTargets(): Registers['targets'] {
  const target = (metric: string, value: number, cascade: boolean, team = '*') => ({
    metric,
    team,
    value,
    from: '2026-01-01',
    to: '2026-12-31',
    approver: 'operations-manager',
    approved: '2025-12-20',
    key: team === '*',
    cascade: cascade && team === '*',
  });
  const own: readonly (readonly [string, number, boolean])[] = [
    ['service_level.sl3', 0.8, false],
    ['csat.top2_box', 0.9, false],
    ['quality.score', 90, true],
    ['aht.handled', 300, true],
  ];
  return own.flatMap(([metric, value, cascade]) => [
    target(metric, value, cascade),
    ...(cascade ? TEAMS.map((team) => target(metric, value, cascade, team)) : []),
  ]);
}

function makeRequests(random: Random): Registers['requests'] {
  const request = (kind: Registers['requests'][number]['kind'], date: string, hours: number, more: object = {}) => {
    const requested = at(date, 9 + random.uniform() * 8);
    return {
      kind,
      requested,
      decided: requested + Math.round(hours * 60) * MINUTE,
      person: `A${random.integer(1, 120)}`,
      outcome: random.uniform() < 0.85 ? 'granted' : 'refused',
      checked: kind === 'swap' ? true : null,
      due: null,
      ...more,
    };
  };
  const day = () => addDays(FIRST_DAY, random.integer(0, DAYS - 1));
  const many = (count: number, make: () => Registers['requests'][number]) => Array.from({ length: count }, make);
  return [
    ...many(420, () => request('time_off', day(), 4 + random.uniform() * 60)),
    ...many(260, () => request('swap', day(), 0.5 + random.uniform() * 18)),
    ...many(300, () => request('explanation', day(), 2 + random.uniform() * 50)),
    ...months(12, FIRST_DAY).flatMap((month) =>
      Array.from({ length: 108 }, (_, n) =>
        request('preference', addDays(month, 9), 24, {
          person: `A${n + 1}`,
          outcome: `${random.integer(5, 10) * 10} %`,
        }),
      ),
    ),
    ...[0, 3, 6, 9, 11].map((m) =>
      request('plan_review', addDays(movePeriod('2025-10-01', 'month', m), 19), 48, {
        outcome: 'attrition kept, ramp a week longer',
      }),
    ),
    ...months(12, FIRST_DAY).map((month) =>
      request('hiring', addDays(month, 3), 48, { due: at(addDays(month, 6), 18) }),
    ),
  ];
}

/** Reforecasts every two hours, a few alerts and actions a day, now and then a surge or an offer. */
function makeDayLog(random: Random): Registers['day_log'] {
  const entry = (kind: Registers['day_log'][number]['kind'], date: string, hour: number, more: object = {}) => ({
    kind,
    start: at(date, hour),
    end: null,
    takenUp: null,
    queue: pick(random, CENTER.queues).id,
    reason: '',
    author: 'floor-manager',
    people: null,
    byRule: null,
    outcome: '',
    violations: null,
    ...more,
  });
  return Array.from({ length: DAYS }, (_, d) => addDays(FIRST_DAY, d)).flatMap((date) => {
    const alerts = Array.from({ length: random.integer(1, 4) }, () => 9 + random.uniform() * 10);
    return [
      ...[9, 11, 13, 15, 17, 19].map((hour) => entry('reforecast', date, hour, { queue: '*' })),
      ...alerts.flatMap((hour) => [
        entry('alert', date, hour, { takenUp: at(date, hour) + random.integer(1, 6) * MINUTE }),
        entry('action', date, hour + 0.1, { reason: 'queue_above_goal', people: random.integer(1, 6), violations: 0 }),
      ]),
      ...CENTER.queues.map(({ id }) =>
        entry('surge', date, 10, { queue: id, end: at(date, 11), reason: 'more_contacts_than_forecast' }),
      ),
      ...(random.uniform() < 0.2
        ? [
            entry('offer', date, 8.5, {
              byRule: true,
              outcome: random.uniform() < 0.6 ? 'accepted' : 'no_answer',
              people: 12,
            }),
          ]
        : []),
    ];
  });
}

/** What the platform counts: the rows that the history holds, a few contacts apart, and those that were lost on the way. */
function makePlatformTotals(seed: number): Registers['platform_totals'] {
  const totals = new Map<string, number>();
  for (const { queue, queues, start, facts } of makeRecords(makeRandom(Math.imul(seed, 2_654_435_761) + 3)))
    for (const [i, instant] of start.entries()) {
      const key = `${localDateOf(instant, CENTER.zone).slice(0, 7)}-01\n${queues[queue[i] as number]?.id}`;
      totals.set(key, (totals.get(key) ?? 0) + (facts.offered?.[i] ?? 0));
    }
  return [...totals].map(([key, offered]) => {
    const [month = '', queue = ''] = key.split('\n');
    return { month, queue, offered: Math.round(offered * 1.001) };
  });
}

function makePeers(): Registers['peers'] {
  const peer = (metric: string, lowerQuartile: number, median: number, upperQuartile: number) => ({
    date: '2026-06-30',
    metric,
    peers: 23,
    sameDefinition: true,
    lowerQuartile,
    median,
    upperQuartile,
  });
  return [
    peer('csat.top2_box', 0.82, 0.87, 0.93),
    peer('service_level.sl3', 0.74, 0.81, 0.88),
    peer('quality.score', 86, 90, 94),
    peer('aht.handled', 210, 280, 360),
  ];
}
