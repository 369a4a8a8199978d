import { HOUR, type Observation, type QualityRecord, type StaffRecord, type TrainingRecord } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { observeKind, observeRecords } from './observe-records.ts';

const zone = 'Asia/Shanghai';
const total = (observations: readonly Observation[], measure: string) =>
  observations.filter((one) => one.measure === measure).reduce((sum, { value }) => sum + value, 0);
const noon = (date: string) => Date.parse(`${date}T04:00:00Z`);

const score = (contact: string, date: string, agent: string, points: number, more: Partial<QualityRecord> = {}) => ({
  date,
  site: '*',
  queue: 'voice',
  contact,
  evaluator: 'e1',
  agent,
  team: 't',
  score: points,
  fatal: 0,
  shift: '',
  errors: '',
  ...more,
});
const staff = (
  date: string,
  agent: string,
  movement: StaffRecord['movement'],
  joined: string | null = null,
): StaffRecord => ({
  date,
  agent,
  movement,
  voluntary: null,
  role: 'agent',
  site: '*',
  joined,
});
const seat = (date: string, agent: string, more: Partial<TrainingRecord> = {}): TrainingRecord => ({
  date,
  session: `s-${date}`,
  course: 'products',
  audience: 'agent',
  agent,
  hours: 4,
  held: true,
  attended: true,
  passed: null,
  ...more,
});

describe('evaluations of everybody', () => {
  it('count who had none, and new agents apart', () => {
    const quality = [
      score('1', '2026-03-05', 'a', 90),
      score('2', '2026-03-06', 'a', 90),
      score('3', '2026-03-07', 'new', 90),
      score('4', '2026-03-08', 'new', 90),
      score('5', '2026-03-09', 'new', 90),
    ];
    const people = [
      staff('2026-01-01', 'a', 'present', '2020-01-01'),
      staff('2026-01-01', 'never scored', 'present', '2020-01-01'),
      staff('2026-02-10', 'new', 'hire'),
      // Nine days of March are too few to count.
      staff('2026-03-23', 'late', 'hire'),
    ];
    const of = observeKind('quality', { quality, staff: people }, { zone });
    expect(total(of, 'quality.sample_least')).toBe(0);
    expect([total(of, 'quality.sample_new_mean'), total(of, 'quality.sample_other_mean')]).toEqual([3000, 1000]);
    const without = observeKind(
      'quality',
      { quality, staff: people.filter(({ agent }) => agent !== 'never scored') },
      { zone },
    );
    expect(total(without, 'quality.sample_least')).toBe(2);
  });

  it('make a session of a contact that everybody scored, and name the items that were not met', () => {
    const quality = [
      score('1', '2026-03-05', 'a', 90),
      score('1', '2026-03-05', 'a', 92, { evaluator: 'e2' }),
      score('2', '2026-04-05', 'a', 80, { errors: 'greeting|closing', shift: 'late' }),
      score('3', '2026-04-06', 'a', 80, { evaluator: 'e2' }),
      score('3', '2026-04-06', 'a', 80, { evaluator: 'e3' }),
    ];
    const of = observeRecords({ quality }, { zone });
    const inMonth = (measure: string, month: string) =>
      total(
        of.filter(({ date }) => date.startsWith(month)),
        measure,
      );
    expect([inMonth('calibration.sessions', '2026-03'), inMonth('calibration.sessions', '2026-04')]).toEqual([1, 0]);
    expect(inMonth('calibration.contacts', '2026-04')).toBe(1);
    expect(total(of, 'quality.errors[item=greeting;team=t]')).toBe(1);
    expect(total(of, 'quality.scored[shift=late]')).toBe(1);
    expect(total(of, 'quality.squares[team=t]')).toBe((90 * 90 + 80 * 80 + 80 * 80) * 1000);
  });

  it('compare four weeks before coaching with four weeks two months later', () => {
    const quality = [
      score('1', '2026-01-20', 'a', 80),
      score('2', '2026-04-10', 'a', 90),
      // Between the two stretches, and of somebody who was not coached.
      score('3', '2026-02-20', 'a', 10),
      score('4', '2026-04-10', 'b', 10),
    ];
    const of = observeKind('coaching', { coaching: [{ date: '2026-02-01', agent: 'a' }], quality }, { zone });
    expect([total(of, 'quality.coached_agents'), total(of, 'quality.coached_gain')]).toEqual([1, 10_000]);
  });
});

describe('training', () => {
  it('knows who failed and sat in again, what was given up, and the fewest hours of a new hire', () => {
    const training = [
      seat('2026-03-02', 'a', { passed: false }),
      seat('2026-03-20', 'a', { passed: true }),
      seat('2026-03-02', 'b', { passed: false }),
      seat('2026-05-20', 'b', { passed: true }),
      seat('2026-03-03', 'c', { course: 'systems', held: false }),
      seat('2026-03-10', 'c', { course: 'systems' }),
      seat('2026-03-03', 'd', { course: 'systems', held: false }),
      seat('2026-03-04', 'n1', { audience: 'new_hire', hours: 80 }),
      seat('2026-03-04', 'n2', { audience: 'new_hire', hours: 60 }),
    ];
    const of = observeRecords({ training }, { zone });
    expect([total(of, 'training.failed[month=all]'), total(of, 'training.retrained[month=all]')]).toEqual([2, 1]);
    expect([total(of, 'training.given_up[of=all]'), total(of, 'training.given_up[of=replaced]')]).toEqual([
      28_800, 14_400,
    ]);
    expect(total(of, 'training.new_hire_least[month=done]')).toBe(60 * 3600);
  });

  it('counts different people over twelve months, each once', () => {
    const training = ['2025-06-10', '2026-02-10'].flatMap((date) => [
      seat(date, 'a', { course: 'security' }),
      seat(date, date, { course: 'security' }),
    ]);
    const of = observeRecords({ training }, { zone });
    const people = of.filter(({ measure }) => measure === 'training.people_in_year[course=security]');
    expect(people.map(({ date, value }) => [date, value])).toEqual([
      ['2025-06-01', 2],
      ['2026-02-01', 3],
    ]);
  });
});

describe('registers and logs', () => {
  it('count layers from the head down, and end a circle where it closes', () => {
    const place = (person: string, reportsTo: string, team = 't') => ({
      date: '2026-03-01',
      person,
      role: 'agent' as const,
      team,
      site: 'a',
      reportsTo,
    });
    const chart = [
      place('head', ''),
      place('lead', 'head'),
      place('a', 'lead'),
      place('b', 'lead'),
      place('b', 'lead', 'u'),
    ];
    const of = observeRecords({ positions: chart }, { zone });
    expect(total(of, 'positions.layers[of=chart]')).toBe(3);
    expect([total(of, 'positions.people'), total(of, 'positions.in_one_team')]).toEqual([4, 3]);
    const circle = observeRecords({ positions: [place('x', 'y'), place('y', 'x')] }, { zone });
    expect(total(circle, 'positions.layers[of=chart]')).toBe(2);
  });

  it('measure decisions in working days, days and hours, and keep what is open', () => {
    const request = (kind: 'time_off' | 'swap' | 'explanation', from: string, to: string | null) => ({
      kind,
      requested: noon(from),
      decided: to === null ? null : noon(to),
      person: 'p',
      outcome: 'granted',
      checked: true,
      due: null,
    });
    const requests = [
      // Friday to Monday is one working day and three days.
      request('time_off', '2026-03-06', '2026-03-09'),
      request('explanation', '2026-03-06', '2026-03-09'),
      request('swap', '2026-03-06', '2026-03-07'),
      request('time_off', '2026-03-06', null),
    ];
    const of = observeRecords({ requests }, { zone });
    expect(total(of, 'request.time_off[days=1]')).toBe(1);
    expect(total(of, 'request.time_off[days=open]')).toBe(1);
    expect(total(of, 'request.explanation[days=3]')).toBe(1);
    expect(total(of, 'request.swap[hours=24]')).toBe(1);
    expect(JSON.stringify(of)).not.toContain('"p"');
  });

  it('know the first action of a day and when alerts were taken up', () => {
    const entry = (kind: 'alert' | 'action', start: number, more: object) => ({
      kind,
      start,
      end: null,
      takenUp: null,
      queue: 'voice',
      reason: 'r',
      author: 'a',
      people: 2,
      byRule: null,
      outcome: '',
      violations: null,
      ...more,
    });
    const at = noon('2026-03-06');
    const of = observeRecords(
      {
        day_log: [
          entry('action', at + HOUR, {}),
          entry('action', at, { author: '' }),
          entry('alert', at, { takenUp: at + 4.5 * 60_000 }),
          entry('alert', at, {}),
        ],
      },
      { zone },
    );
    expect(total(of, 'day_log.actions[first=minute]')).toBe(12 * 60);
    expect([total(of, 'day_log.actions'), total(of, 'day_log.actions_complete')]).toEqual([2, 1]);
    expect(total(of, 'day_log.alerts[minutes=4]')).toBe(1);
    expect(total(of, 'day_log.alerts[minutes=open]')).toBe(1);
  });
});
