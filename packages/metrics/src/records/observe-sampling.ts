import { addDays, dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import type {
  CoachingRecord,
  LocalDate,
  Observation,
  QualityRecord,
  StaffRecord,
  TrainingRecord,
} from '@seatwise/core';
import { Tally } from './tally.ts';

/** Who is employed on so many days of a month counts in it. */
export const SAMPLE_DAYS = 10;
/** Months after joining in which an agent counts as new. */
export const NEW_MONTHS = 3;
/** Days after coaching when the four weeks begin that are compared with the four before. */
export const COACHING_DAYS = 60;
/** Weeks before and after a course that are compared. */
const COURSE_WEEKS = 6;
/** Learners with scores on both sides that make a cohort. */
const FEWEST_LEARNERS = 5;
const FOUR_WEEKS = 28;

const milli = (points: number) => Math.round(points * 1000);

/**
 * Evaluations by agent and month: the fewest of anybody, and the means of new agents and of the others. Who had none is known
 * from the staff movements, so both files are needed. Rates are in thousandths, so that sums stay whole.
 */
export function observeSampling(quality: readonly QualityRecord[], staff: readonly StaffRecord[]): Observation[] {
  const tally = new Tally('least new_mean other_mean'.split(' ').map((name) => `quality.sample_${name}`));
  const counts = new Map<string, number>();
  for (const { agent, date } of firstScores(quality)) {
    const key = `${agent}\n${periodStart(date, 'month')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const spans = employments(staff);
  const months = [...new Set(quality.map(({ date }) => periodStart(date, 'month')))].sort();
  for (const month of months) {
    const next = movePeriod(month, 'month', 1);
    const people = spans.filter(({ from, until }) => {
      const [first, last] = [from > month ? from : month, until < next ? until : next];
      return dayNumber(last) - dayNumber(first) >= SAMPLE_DAYS;
    });
    if (people.length === 0) continue;
    const of = ({ agent }: { readonly agent: string }) => counts.get(`${agent}\n${month}`) ?? 0;
    const isNew = ({ joined }: Employment) => joined > movePeriod(month, 'month', -NEW_MONTHS);
    const mean = (list: readonly Employment[]) =>
      list.length === 0 ? 0 : milli(list.reduce((sum, one) => sum + of(one), 0) / list.length);
    tally.add(
      month,
      '*',
      '*',
      {
        'quality.sample_least': Math.min(...people.map(of)),
        'quality.sample_new_mean': mean(people.filter(isNew)),
        'quality.sample_other_mean': mean(people.filter((one) => !isNew(one))),
      },
      people.length,
    );
  }
  return tally.observations();
}

/** Coached agents with scores in the four weeks before and in four weeks later on, and what they gained, by month. */
export function observeCoaching(coaching: readonly CoachingRecord[], quality: readonly QualityRecord[]): Observation[] {
  const tally = new Tally(['quality.coached_agents', 'quality.coached_gain']);
  const scores = scoresByAgent(quality);
  for (const { agent, date } of coaching) {
    const own = scores.get(agent) ?? [];
    const before = meanBetween(own, addDays(date, -FOUR_WEEKS), date);
    const start = addDays(date, COACHING_DAYS);
    const after = meanBetween(own, start, addDays(start, FOUR_WEEKS));
    if (before === null || after === null) continue;
    tally.add(periodStart(date, 'month'), '*', '*', {
      'quality.coached_agents': 1,
      'quality.coached_gain': milli(after) - milli(before),
    });
  }
  return tally.observations();
}

/** Courses whose learners have scores in the six weeks before and after, by month. */
export function observeCohorts(training: readonly TrainingRecord[], quality: readonly QualityRecord[]): Observation[] {
  const tally = new Tally(['quality.cohorts']);
  const scores = scoresByAgent(quality);
  const sessions = new Map<string, TrainingRecord[]>();
  for (const record of training) {
    if (record.audience !== 'agent' || record.held === false || record.attended === false) continue;
    sessions.set(record.session, [...(sessions.get(record.session) ?? []), record]);
  }
  for (const learners of sessions.values()) {
    const compared = learners.filter(({ agent, date }) => {
      const own = scores.get(agent) ?? [];
      const days = COURSE_WEEKS * 7;
      return (
        meanBetween(own, addDays(date, -days), date) !== null &&
        meanBetween(own, addDays(date, 1), addDays(date, days + 1)) !== null
      );
    });
    const date = learners[0]?.date as LocalDate;
    if (compared.length >= FEWEST_LEARNERS)
      tally.add(periodStart(date, 'month'), '*', '*', { 'quality.cohorts': 1 }, compared.length);
  }
  return tally.observations();
}

interface Score {
  readonly date: LocalDate;
  readonly score: number;
}

/** Further scores of a contact are calibration. */
function firstScores(quality: readonly QualityRecord[]): QualityRecord[] {
  const seen = new Set<string>();
  return quality.filter(({ contact }) => !seen.has(contact) && seen.add(contact) !== undefined);
}

function scoresByAgent(quality: readonly QualityRecord[]): Map<string, Score[]> {
  const scores = new Map<string, Score[]>();
  for (const record of firstScores(quality)) {
    const own = scores.get(record.agent);
    if (own) own.push(record);
    else scores.set(record.agent, [record]);
  }
  return scores;
}

function meanBetween(scores: readonly Score[], from: LocalDate, until: LocalDate): number | null {
  const own = scores.filter(({ date }) => date >= from && date < until);
  return own.length === 0 ? null : own.reduce((sum, { score }) => sum + score, 0) / own.length;
}

interface Employment {
  readonly agent: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly joined: LocalDate;
}

/** From when to when each agent was there, as far as the movements tell. */
function employments(staff: readonly StaffRecord[]): Employment[] {
  const open = new Map<string, StaffRecord>();
  const done: Employment[] = [];
  const close = ({ agent, date, joined }: StaffRecord, until: LocalDate) =>
    done.push({ agent, from: date, until, joined: joined ?? date });
  for (const record of [...staff].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const known = open.get(record.agent);
    if (record.movement === 'leave') {
      if (known) close(known, record.date);
      open.delete(record.agent);
    } else if (!known && record.role === 'agent') open.set(record.agent, record);
  }
  for (const record of open.values()) close(record, '9999-12-31');
  return done;
}
