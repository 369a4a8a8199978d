import { type ContactRecord, HOUR, type Observation } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { observeRecords } from './observe-records.ts';

const zone = 'Asia/Shanghai';
const total = (observations: readonly Observation[], measure: string) =>
  observations.filter((one) => one.measure === measure).reduce((sum, { value }) => sum + value, 0);
const at = Date.UTC(2026, 2, 2);

describe('observations of records', () => {
  it('count repeats by two windows and leave out contacts whose windows the file does not cover', () => {
    const contact = (customer: string, hours: number): ContactRecord => ({
      start: at + hours * HOUR,
      site: 'a',
      queue: 'voice',
      customer,
      reason: '',
      resolved: null,
      resolvable: null,
    });
    const contacts = [
      contact('edge', 0),
      contact('once', 200),
      contact('again', 200),
      contact('again', 300),
      contact('later', 200),
      contact('later', 200 + 169),
      contact('late', 500),
      contact('end', 600),
    ];
    const of = observeRecords({ contacts }, { zone });
    // once, again and later are first contacts with whole windows; later's second contact is one too; late reaches beyond the file.
    expect([total(of, 'fcr.first'), total(of, 'fcr.first_without_repeat'), total(of, 'contacts.repeated')]).toEqual([
      4, 3, 1,
    ]);
    expect(JSON.stringify(of)).not.toMatch(/once|again|later/);
    const narrow = observeRecords({ contacts }, { zone, repeat: { before: 24, after: 24 } });
    expect([total(narrow, 'fcr.first'), total(narrow, 'fcr.first_without_repeat')]).toEqual([6, 6]);
  });

  it('judge complaints by their limits, as of the last instant on file', () => {
    const base = {
      received: at,
      site: '*',
      queue: '*',
      customer: 'k',
      channel: 'app',
      category: 'billing',
      level: 'high',
      responded: at + HOUR,
      responseHours: 2,
      closed: at + 20 * HOUR,
      resolutionHours: 24,
      escalated: null,
      escalatedAt: null,
      external: null,
      overdueReason: '',
    };
    const complaints = [
      { ...base, complaint: '1' },
      {
        ...base,
        complaint: '2',
        received: at + HOUR,
        responded: at + 4 * HOUR,
        closed: at + 30 * HOUR,
        overdueReason: 'x',
        level: '',
      },
      {
        ...base,
        complaint: '3',
        received: at + 2 * HOUR,
        customer: 'other',
        responded: null,
        closed: null,
        escalatedAt: at + 3 * HOUR,
        external: true,
      },
      {
        ...base,
        complaint: '4',
        received: at + 100 * HOUR,
        customer: '',
        responded: null,
        closed: null,
        resolutionHours: 1000,
      },
    ];
    const of = observeRecords({ complaints }, { zone });
    const counts = Object.fromEntries(
      'records complete due answered_within closed closed_within overdue overdue_with_reason repeated escalated external'
        .split(' ')
        .map((name) => [name, total(of, `complaint.${name}`)]),
    );
    expect(counts).toEqual({
      records: 4,
      complete: 3,
      due: 3,
      answered_within: 1,
      closed: 2,
      closed_within: 1,
      overdue: 2,
      overdue_with_reason: 1,
      repeated: 1,
      escalated: 1,
      external: 1,
    });
    // Days without complaints are known to have had none.
    expect(new Set(of.map(({ date }) => date))).toEqual(
      new Set(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']),
    );
  });

  it('take the first quality score and calibrate with the others', () => {
    const score = (contact: string, evaluator: string, points: number, fatal = 0) => ({
      date: '2026-03-02',
      site: '*',
      queue: 'voice',
      contact,
      evaluator,
      agent: 'a',
      team: 't',
      score: points,
      fatal,
      shift: '',
      errors: '',
    });
    const quality = [
      score('1', 'x', 90),
      score('1', 'y', 94),
      score('1', 'y', 10),
      score('2', 'x', 80),
      score('2', 'y', 88),
      score('3', 'x', 100, 2),
    ];
    const of = observeRecords({ quality }, { zone });
    expect([total(of, 'quality.scored'), total(of, 'quality.points'), total(of, 'quality.fatal')]).toEqual([
      3, 270_000, 1,
    ]);
    expect([total(of, 'calibration.pairs'), total(of, 'calibration.agreed')]).toEqual([2, 1]);
    // Means 85 and 91 about 88.
    expect(total(of, 'calibration.severity')).toBe(3000);
    expect(total(of, 'quality.points[team=t]')).toBe(270_000);
  });

  it('follow the head count through hires and leavers', () => {
    const staff = (date: string, agent: string, movement: 'present' | 'hire' | 'leave', more = {}) => ({
      date,
      agent,
      movement,
      voluntary: null,
      role: 'agent' as const,
      site: '*',
      joined: null,
      ...more,
    });
    const of = observeRecords(
      {
        staff: [
          staff('2026-01-01', 'a', 'present', { joined: '2020-01-01' }),
          staff('2026-01-01', 'l', 'present', { role: 'leader' }),
          staff('2026-01-10', 'b', 'hire'),
          staff('2026-03-05', 'b', 'leave', { voluntary: true }),
          staff('2026-03-06', 'a', 'leave'),
        ],
      },
      { zone },
    );
    const monthly = (measure: string) => of.filter((one) => one.measure === measure).map(({ value }) => value);
    expect([monthly('staff.start'), monthly('staff.end'), monthly('staff.left'), monthly('staff.left_early')]).toEqual([
      [2, 3, 3],
      [3, 3, 1],
      [0, 0, 2],
      [0, 0, 1],
    ]);
    expect([monthly('staff.leaders'), monthly('staff.led')]).toEqual([
      [1, 1, 1],
      [2, 2, 0],
    ]);
  });

  it('leave scores outside their scale out, and second surveys apart', () => {
    const survey = (
      instrument: 'csat' | 'nps',
      score: number | null,
      occasion: 'post_contact' | 'callback' = 'post_contact',
    ) => ({
      date: '2026-03-02',
      site: '*',
      queue: 'voice',
      instrument,
      score,
      occasion,
    });
    const of = observeRecords(
      {
        surveys: [
          survey('csat', 5),
          survey('csat', null),
          survey('csat', 9),
          survey('csat', 1, 'callback'),
          survey('nps', 0),
        ],
      },
      { zone },
    );
    expect([
      total(of, 'csat.invited'),
      total(of, 'csat.answered'),
      total(of, 'csat.score_5'),
      total(of, 'csat.score_1'),
    ]).toEqual([3, 1, 1, 0]);
    expect([total(of, 'csat.answered[occasion=callback]'), total(of, 'nps.score_0')]).toEqual([1, 1]);
  });
});
