import { addDays, businessCalendar, dayStart, daysBetween } from '@seatwise/calendar';
import { FACT_NAMES, type FactName, type IntervalRecords, type LocalDate } from '@seatwise/core';
import { CENTER, EVENTS, FIRST_DAY, LAST_DAY } from './center.ts';
import type { Random } from './random.ts';
import { expectedDay, QUEUE_TRUTHS, type QueueTruth, quarterShares } from './volume.ts';

const QUARTER = 900_000;

/** Rows that the export lost: 10:00 to 12:00 on the day of the platform migration, in every queue. */
export const LOST = { date: '2026-04-22', from: 40, to: 48 } as const;
/** The outage: half as many contacts again from 14:00 to 17:00, and few people free to answer them. */
export const OUTAGE = { date: '2026-08-12', queue: 'service', from: 56, to: 68, factor: 1.5 } as const;

/** History in three files, half a year each, as an ACD would export it. */
export const makeRecords = (random: Random): IntervalRecords[] =>
  makeFiles([FIRST_DAY, '2025-11-01', '2026-05-01', addDays(LAST_DAY, 1)], random);

/** A file of the time before: from a day to the eve of the history. */
export const makeEarlierRecords = (from: LocalDate, random: Random): IntervalRecords[] =>
  makeFiles([from, FIRST_DAY], random);

function makeFiles(cuts: readonly LocalDate[], random: Random): IntervalRecords[] {
  const calendar = businessCalendar({ country: CENTER.country, events: EVENTS });
  const shares = QUEUE_TRUTHS.map(quarterShares);
  return cuts.slice(1).map((end, part) => {
    const from = cuts[part] as LocalDate;
    const rows: { queue: number; start: number; facts: Record<FactName, number> }[] = [];
    for (let d = 0; d < daysBetween(from, end); d++) {
      const date = addDays(from, d);
      const midnight = dayStart(date, CENTER.zone);
      for (const [queue, truth] of QUEUE_TRUTHS.entries()) {
        // Days differ from each other by more than chance: 4 % either way.
        const level = expectedDay(truth, date, calendar) * (1 + 0.04 * random.normal());
        for (let quarter = truth.open * 4; quarter < truth.close * 4; quarter++) {
          const share = shares[queue]?.[quarter] as number;
          const out =
            OUTAGE.date === date && OUTAGE.queue === truth.queue && quarter >= OUTAGE.from && quarter < OUTAGE.to;
          const facts = contacts(random, truth, level * share * (out ? OUTAGE.factor : 1), out);
          const lost = LOST.date === date && quarter >= LOST.from && quarter < LOST.to;
          if (!lost) rows.push({ queue, start: midnight + quarter * QUARTER, facts });
        }
      }
    }
    return {
      file: `${from}.csv`,
      queues: CENTER.queues.map(({ id, channel }) => ({ id, channel })),
      queue: Int32Array.from(rows, (row) => row.queue),
      start: Float64Array.from(rows, (row) => row.start),
      row: Int32Array.from(rows, (_, i) => i + 2),
      facts: Object.fromEntries(FACT_NAMES.map((name) => [name, Float64Array.from(rows, (row) => row.facts[name])])),
      thresholds: { answerThreshold: 20, shortAbandonThreshold: 5 },
      intervalMinutes: 15,
    };
  });
}

/** Facts of one quarter of an hour, consistent with each other. */
function contacts(random: Random, truth: QueueTruth, mean: number, out: boolean): Record<FactName, number> {
  const offered = random.poisson(mean);
  const flowOut = random.binomial(offered, 0.01);
  const abandoned = random.binomial(offered - flowOut, out ? 0.32 : 0.035);
  const answered = offered - flowOut - abandoned;
  const shortAbandoned = random.binomial(abandoned, 0.25);
  const answeredWithinThreshold = random.binomial(answered, out ? 0.2 : 0.86);
  const late = answered - answeredWithinThreshold;
  const seconds = (count: number, each: number, spread: number) =>
    Math.max(0, Math.round(count * each + spread * each * Math.sqrt(count) * random.normal()));
  const talkTime = seconds(answered, truth.talk, 0.6);
  const holdTime = seconds(answered, truth.hold, 0.6);
  const afterContactWork = seconds(answered, truth.afterContact, 0.5);
  return {
    offered,
    answered,
    handled: answered,
    abandoned,
    shortAbandoned,
    flowIn: 0,
    flowOut,
    answeredWithinThreshold,
    abandonedWithinThreshold: shortAbandoned + random.binomial(abandoned - shortAbandoned, 0.4),
    talkTime,
    holdTime,
    afterContactWork,
    handleTime: talkTime + holdTime + afterContactWork,
    answerWait: seconds(answeredWithinThreshold, 6, 0.5) + seconds(late, out ? 95 : 38, 0.4),
    abandonWait: seconds(abandoned, out ? 80 : 25, 0.5),
  };
}
