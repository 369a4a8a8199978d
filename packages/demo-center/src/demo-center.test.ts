import { addDays, businessCalendar, daysBetween, localDateOf, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import type { IntervalRecords } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { LATE_AGENT, LOST, makeDemoCenter, OUTAGE, QUEUE_TRUTHS, SCORE_CHANCES } from './index.ts';

const demo = makeDemoCenter();
const { zone } = demo.center;
const calendar = businessCalendar({ country: 'CN', events: [] });

/** Offered contacts by queue and day. */
const days = new Map<string, number>();
for (const { queue, start, facts, queues } of demo.records) {
  for (const [i, at] of start.entries()) {
    const key = `${queues[queue[i] as number]?.id} ${localDateOf(at, zone)}`;
    days.set(key, (days.get(key) ?? 0) + (facts.offered?.[i] as number));
  }
}
const offered = (queue: string, date: string) => days.get(`${queue} ${date}`) as number;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the demo center', () => {
  it('is the same from one seed, and another from another', () => {
    expect(makeDemoCenter()).toEqual(demo);
    expect(makeDemoCenter(2).records[0]?.facts.offered).not.toEqual(demo.records[0]?.facts.offered);
  });

  it('has the same ids and numbers in each language, and English names without a Chinese character', () => {
    const english = makeDemoCenter(1, { language: 'en' });
    const nameless = (value: unknown) => JSON.stringify(value, (key, one) => (key === 'name' ? '' : one));
    for (const part of Object.keys(demo) as (keyof typeof demo)[])
      expect(nameless(english[part]) === nameless(demo[part]), part).toBe(true);
    const { center, events, agents, workPlans } = english;
    expect(JSON.stringify({ center, events, agents, workPlans })).not.toMatch(/\p{Script=Han}/u);
    const namesIn = ({ center: { queues, sites, teams }, agents: people, workPlans: plans }: typeof demo) =>
      [queues, sites, teams, plans, people].map(([first]) => first?.name);
    expect(namesIn(english)).toEqual(['General service', 'Chengdu site', 'Chengdu team 1', 'Early shift', 'Wang Yang']);
    expect(namesIn(demo)).toEqual(['综合服务', '成都职场', '成都 1 组', '早班', '王洋']);
    const people = ({ agents: all }: typeof demo) => new Set(all.map(({ name }) => name)).size;
    expect(people(english)).toBe(people(demo));
  });

  it('has two sites, three queues, 120 agents and eighteen months', () => {
    expect([demo.center.sites.length, demo.center.queues.length, demo.agents.length]).toEqual([2, 3, 120]);
    expect(new Set(demo.center.queues.map(({ channel }) => channel))).toEqual(new Set(['voice', 'chat']));
    const dates = [...days.keys()].map((key) => key.split(' ')[1] as string).sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2025-05-01', '2026-10-31']);
    expect(days.size).toBe(3 * (daysBetween('2025-05-01', '2026-10-31') + 1));
  });

  it('balances in every row', () => {
    for (const { facts, start } of demo.records) {
      const at = (name: keyof IntervalRecords['facts'], i: number) => facts[name]?.[i] as number;
      for (let i = 0; i < start.length; i++) {
        expect(at('answered', i) + at('abandoned', i) + at('flowOut', i)).toBe(at('offered', i));
        expect(at('answeredWithinThreshold', i)).toBeLessThanOrEqual(at('answered', i));
        expect(at('shortAbandoned', i)).toBeLessThanOrEqual(at('abandonedWithinThreshold', i));
        expect(at('abandonedWithinThreshold', i)).toBeLessThanOrEqual(at('abandoned', i));
        expect(at('talkTime', i) + at('holdTime', i) + at('afterContactWork', i)).toBe(at('handleTime', i));
      }
    }
  });

  it('lacks exactly the rows that the migration lost', () => {
    const held = demo.records.reduce((sum, { start }) => sum + start.length, 0);
    const open = QUEUE_TRUTHS.reduce((sum, truth) => sum + (truth.close - truth.open) * 4, 0);
    expect(held).toBe((open * days.size) / 3 - 3 * (LOST.to - LOST.from));
  });

  it('shows the promotion, within noise', () => {
    const promotion = Array.from({ length: 5 }, (_, d) => offered('card', addDays('2026-06-15', d)));
    const around = Array.from({ length: 5 }, (_, d) => [
      offered('card', addDays('2026-06-08', d)),
      offered('card', addDays('2026-06-29', d)),
    ]).flat();
    expect(Math.abs(mean(promotion) / mean(around) - 1.35)).toBeLessThan(0.1);
  });

  it('works on adjusted Sundays and rests on holidays', () => {
    for (const { queue, holiday, weekdays, weekend } of QUEUE_TRUTHS) {
      // 2026-02-28, a Saturday, is worked in exchange for Spring Festival; 2026-02-21 is a weekend of the festival itself.
      expect(calendar.day('2026-02-28').type).toBe('adjusted_workday');
      const tuesday = offered(queue, '2026-03-03') / (weekdays[1] as number);
      expect(Math.abs(offered(queue, '2026-02-28') / tuesday - (weekdays[2] as number))).toBeLessThan(0.2);
      const festival = Array.from({ length: 3 }, (_, d) => offered(queue, addDays('2026-02-17', d)) / tuesday);
      expect(Math.abs(mean(festival) - holiday)).toBeLessThan(0.15);
      const saturdays = ['2026-03-14', '2026-03-21', '2026-03-28'];
      expect(saturdays.every((date) => weekdayOf(date) === 5)).toBe(true);
      expect(Math.abs(mean(saturdays.map((date) => offered(queue, date))) / tuesday - weekend)).toBeLessThan(0.15);
    }
  });

  it('loses customers in the outage', () => {
    let [lost, all] = [0, 0];
    for (const { queue, start, facts, queues } of demo.records) {
      for (const [i, at] of start.entries()) {
        const quarter = localMinutesOf(at, zone) / 15;
        const inside = localDateOf(at, zone) === OUTAGE.date && quarter >= OUTAGE.from && quarter < OUTAGE.to;
        if (!inside || queues[queue[i] as number]?.id !== OUTAGE.queue) continue;
        lost += facts.abandoned?.[i] as number;
        all += facts.offered?.[i] as number;
      }
    }
    expect(lost / all).toBeGreaterThan(0.25);
  });

  it('has one person who is a quarter of an hour late every day and stays as long', () => {
    const shifts = demo.workedSchedule.shifts.filter(({ agent }) => agent === LATE_AGENT);
    expect(shifts.length).toBeGreaterThan(7);
    for (const { start, end } of shifts) {
      const own = demo.activity.filter((one) => one.agent === LATE_AGENT && one.start >= start && one.start < end);
      expect([own[0]?.start, own.at(-1)?.end]).toEqual([start + 900_000, end + 900_000]);
    }
  });

  it('is as satisfied as the survey says', () => {
    const top = demo.observations
      .filter(({ measure }) => measure === 'csat.score_5')
      .reduce((sum, { value }) => sum + value, 0);
    const all = demo.observations.reduce((sum, { value }) => sum + value, 0);
    expect(Math.abs(top / all - SCORE_CHANCES[4])).toBeLessThan(0.02);
  });
});
