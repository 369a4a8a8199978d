import type { Agent, AgentActivity, Issue, Observation, OpeningHours, PlanningEvent, WorkPlan } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readActivityCsv,
  readAgentCsv,
  readEventsCsv,
  readObservationCsv,
  readOpeningHoursCsv,
  readWorkPlansJson,
  writeActivityCsv,
  writeAgentCsv,
  writeEventsCsv,
  writeObservationCsv,
  writeOpeningHoursCsv,
  writeWorkPlansJson,
} from './index.ts';

const file = 'x.csv';
const first = (issues: readonly Issue[]) => {
  const { code, row, column } = issues.find(({ severity }) => severity === 'error') as Issue;
  return [code, row, column];
};
/** Text that a cell may hold: commas, quotes, line breaks and would-be formulas included, no blanks at its ends. */
const cell = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab=+-@\'",\n中0') })
  .filter((text) => text.trim() === text);
const id = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abc019_') });
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((n) => new Date(Date.UTC(2010, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

describe('files of a center come back as they were written', () => {
  it('agents and contracts', () => {
    const agent = fc.record<Agent>({
      id,
      name: cell,
      site: cell,
      team: cell,
      skills: fc.array(fc.record({ skill: id, level: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 3 }),
      contract: fc.constantFrom('full', 'part'),
      start: fc.constant('2020-02-29'),
      end: fc.option(fc.constant('2026-01-01')),
    });
    fc.assert(
      fc.property(fc.uniqueArray(agent, { selector: (one) => one.id, minLength: 1, maxLength: 5 }), (agents) => {
        const contracts = [
          { id: 'full', weeklyHours: 40 },
          { id: 'part', weeklyHours: 22.5 },
        ];
        const read = readAgentCsv(writeAgentCsv(agents, contracts), { file });
        expect(read.agents).toEqual(agents);
        expect(read.contracts).toEqual(
          contracts.filter(({ id: name }) => agents.some(({ contract }) => contract === name)),
        );
      }),
    );
  });

  it('activity, observations, events', () => {
    const activity: AgentActivity[] = [
      { agent: 'a', start: Date.UTC(2026, 2, 2), end: Date.UTC(2026, 2, 2, 1), code: 'on_queue' },
    ];
    const read = readActivityCsv(writeActivityCsv(activity, 'Asia/Shanghai'), { file, zone: null });
    expect(read.activity).toEqual(activity);
    const observation = fc.record<Observation>({
      date: day,
      site: cell,
      queue: cell,
      measure: cell,
      value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
      n: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 6 }), (observations) => {
        expect(readObservationCsv(writeObservationCsv(observations), { file }).observations).toEqual(observations);
      }),
    );
    const events: PlanningEvent[] = [
      {
        id: 'p',
        name: '双十一',
        kind: 'promotion',
        start: '2026-11-11',
        end: '2026-11-12',
        queues: ['a', 'b'],
        factor: 1.35,
      },
      { id: 'o', name: 'Outage', kind: 'outage', start: '2026-05-01', end: '2026-05-01', queues: null },
      ...[
        { every: 'year' as const },
        { every: 'month' as const, day: 25, until: '2027-12-31' },
        { every: 'month' as const, day: -1 },
        { every: 'weekday' as const, weekday: 1, nth: 2 },
        { every: 'weekday' as const, weekday: 4, nth: -1, until: '2026-12-31' },
      ].map(
        (repeat, n): PlanningEvent => ({
          id: `r${n}`,
          name: 'bill',
          kind: 'other',
          start: '2026-01-25',
          end: '2026-01-26',
          queues: null,
          leadDays: 2,
          lagDays: n,
          repeat,
        }),
      ),
    ];
    expect(readEventsCsv(writeEventsCsv(events), { file }).events).toEqual(events);
  });

  it('opening hours and work plans', () => {
    const day = [{ open: '08:00', close: '24:00' }];
    const hours: OpeningHours[] = [
      {
        queue: '*',
        effectiveFrom: '2026-01-01',
        weekly: [day, day, day, day, day, [], [{ open: '22:00', close: '02:00' }]],
      },
    ];
    expect(readOpeningHoursCsv(writeOpeningHoursCsv(hours), { file }).openingHours).toEqual(hours);
    const plans: WorkPlan[] = [
      {
        id: 'late',
        name: '晚班',
        earliestStart: '14:00',
        latestStart: '17:00',
        startIncrementMinutes: 30,
        shiftMinutes: [540],
        pauses: [{ activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 180, latestStartMinutes: 300 }],
        minRestMinutes: 660,
        maxConsecutiveDays: 6,
        minDaysOffPerWeek: 2,
        maxWeeklyHours: 40,
      },
    ];
    expect(readWorkPlansJson(writeWorkPlansJson(plans), { file }).workPlans).toEqual(plans);
  });
});

describe('wrong files of a center', () => {
  const header = 'agent,name,site,team,skills,contract,start,end\n';
  it.each([
    [`${header}a,A,s,t,voice:9,full,2026-01-01,`, 'INPUT_VALUE_UNKNOWN', 2, 'skills'],
    [`${header}a,A,s,t,voice,full,2026-02-30,`, 'INPUT_DATE_INVALID', 2, 'start'],
    [`${header}a,A,s,t,voice,full,2026-01-02,2026-01-01`, 'INPUT_ORDER', 2, 'end'],
    [`${header}a,A,s,t,voice,full,2026-01-02,\na,B,s,t,voice,full,2026-01-02,`, 'INPUT_DUPLICATE_ROW', 3, 'agent'],
    [`${header}a,A,s,t,voice,full:0,2026-01-02,`, 'INPUT_VALUE_UNKNOWN', 2, 'contract'],
    [`${header}a,A,,t,voice,full,2026-01-02,`, 'INPUT_VALUE_MISSING', 2, 'site'],
    ['agent,name\na,A', 'INPUT_HEADER_MISSING', 1, undefined],
  ])('%#', (text, code, row, column) => {
    const { agents, issues } = readAgentCsv(text, { file });
    expect(agents).toBeNull();
    expect(first(issues)).toEqual([code, row, column]);
  });

  it('names the place in the other files too', () => {
    const activity = readActivityCsv('agent,start,end,code\na,2026-03-02T09:00Z,2026-03-02T08:00Z,x', {
      file,
      zone: null,
    });
    expect([activity.activity, first(activity.issues)]).toEqual([null, ['INPUT_ORDER', 2, 'end']]);
    const observed = readObservationCsv('date,site,queue,measure,value,n\n2026-03-02,s,q,m,many,1', { file });
    expect([observed.observations, first(observed.issues)]).toEqual([null, ['INPUT_NUMBER_INVALID', 2, 'value']]);
    const hours = readOpeningHoursCsv('queue,effective_from,weekday,open,close\n*,2026-01-01,mon,25:00,26:00', {
      file,
    });
    expect([hours.openingHours, first(hours.issues)]).toEqual([null, ['INPUT_DATE_INVALID', 2, 'open']]);
    const events = readEventsCsv('event,name,kind,start,end\ne,E,party,2026-01-01,2026-01-02', { file });
    expect([events.events, first(events.issues)]).toEqual([null, ['INPUT_VALUE_UNKNOWN', 2, 'kind']]);
    const plans = readWorkPlansJson('[{"id":"x","__proto__":{"a":1}}]', { file });
    expect(plans.workPlans).toBeNull();
    expect(plans.issues[0]?.code).toBe('INPUT_JSON_INVALID');
    expect(readWorkPlansJson('{', { file }).issues[0]?.code).toBe('INPUT_JSON_INVALID');
    expect(readWorkPlansJson('null', { file }).issues[0]?.code).toBe('INPUT_JSON_INVALID');
  });
});
