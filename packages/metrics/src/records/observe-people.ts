import { dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import { type CostRecord, compareText, type Observation, type StaffRecord, type TrainingRecord } from '@seatwise/core';
import { Tally } from './tally.ts';

/** Who leaves within so many days of joining left early. */
export const EARLY_DAYS = 90;
/** Who fails an exam, or whose session was given up, is to sit in the course again within so many days. */
export const RETRAIN_DAYS = 30;

/** Head counts and leavers by month. Months run from the first to the last movement on file. */
export function observeStaff(records: readonly StaffRecord[]): Observation[] {
  const sorted = [...records].sort((a, b) => compareText(a.date, b.date));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const tally = new Tally(
    'start end hired left left_voluntarily left_early leaders led'.split(' ').map((name) => `staff.${name}`),
  );
  const present = new Map<string, StaffRecord>();
  let at = 0;
  const final = periodStart(last.date, 'month');
  for (let month = periodStart(first.date, 'month'); month <= final; month = movePeriod(month, 'month', 1)) {
    const next = movePeriod(month, 'month', 1);
    for (; sorted[at]?.movement === 'present' && (sorted[at] as StaffRecord).date < next; at++)
      present.set((sorted[at] as StaffRecord).agent, sorted[at] as StaffRecord);
    const start = present.size;
    let [hired, left, voluntary, early] = [0, 0, 0, 0];
    for (; at < sorted.length && (sorted[at] as StaffRecord).date < next; at++) {
      const record = sorted[at] as StaffRecord;
      if (record.movement !== 'leave') {
        if (record.movement === 'hire' && !present.has(record.agent)) hired++;
        present.set(record.agent, record);
        continue;
      }
      const known = present.get(record.agent);
      present.delete(record.agent);
      left++;
      if (record.voluntary) voluntary++;
      const joined = record.joined ?? (known?.movement === 'hire' ? known.date : known?.joined) ?? null;
      if (joined !== null && dayNumber(record.date) - dayNumber(joined) <= EARLY_DAYS) early++;
    }
    const roles = [...present.values()].map(({ role }) => role);
    tally.add(
      month,
      '*',
      '*',
      {
        'staff.start': start,
        'staff.end': present.size,
        'staff.hired': hired,
        'staff.left': left,
        'staff.left_voluntarily': voluntary,
        'staff.left_early': early,
        'staff.leaders': roles.filter((role) => role === 'leader').length,
        'staff.led': roles.filter((role) => role === 'agent').length,
      },
      present.size,
    );
  }
  return tally.observations();
}

/** Training by month: seats, hours, exams, sessions. */
export function observeTraining(records: readonly TrainingRecord[]): Observation[] {
  const tally = new Tally(
    'invited attended time agent_time new_hire_time new_hires trainer_time trainers examined passed sessions sessions_held'
      .split(' ')
      .map((name) => `training.${name}`),
  );
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  for (const record of [...records].sort((a, b) => compareText(a.date, b.date))) {
    const { audience, agent, course, session, passed } = record;
    const month = periodStart(record.date, 'month');
    const held = record.held !== false;
    const attended = held && record.attended !== false;
    const seconds = attended ? Math.round(record.hours * 3600) : 0;
    const exam = attended && passed !== null ? 1 : 0;
    const success = exam && passed ? 1 : 0;
    tally.add(month, '*', '*', {
      'training.invited': held ? 1 : 0,
      'training.attended': attended ? 1 : 0,
      'training.time': seconds,
      'training.agent_time': audience === 'agent' ? seconds : 0,
      'training.new_hire_time': audience === 'new_hire' ? seconds : 0,
      'training.trainer_time': audience === 'trainer' ? seconds : 0,
      'training.new_hires': audience === 'new_hire' && attended && once(`new ${agent}`) ? 1 : 0,
      'training.trainers': audience === 'trainer' && once(`trainer ${month} ${agent}`) ? 1 : 0,
      'training.examined': exam,
      'training.passed': success,
      'training.sessions': once(`session ${session}`) ? 1 : 0,
      'training.sessions_held': held && once(`held ${session}`) ? 1 : 0,
      [`training.attended[course=${course}]`]: attended ? 1 : 0,
      [`training.examined[course=${course}]`]: exam,
      [`training.passed[course=${course}]`]: success,
    });
  }
  for (const add of [newHireHours, courseYears, retrained, replaced]) add(records, tally);
  return tally.observations();
}

/** Fewest seconds that a new hire had in all, in the month of the last session. */
function newHireHours(records: readonly TrainingRecord[], tally: Tally): void {
  const people = new Map<string, { seconds: number; last: string }>();
  for (const { audience, agent, date, hours, held, attended } of records) {
    if (audience !== 'new_hire' || held === false || attended === false) continue;
    const known = people.get(agent) ?? { seconds: 0, last: date };
    people.set(agent, {
      seconds: known.seconds + Math.round(hours * 3600),
      last: known.last > date ? known.last : date,
    });
  }
  const months = new Map<string, number[]>();
  for (const { seconds, last } of people.values()) {
    const month = periodStart(last, 'month');
    months.set(month, [...(months.get(month) ?? []), seconds]);
  }
  for (const [month, seconds] of months)
    tally.add(month, '*', '*', { 'training.new_hire_least[month=done]': Math.min(...seconds) }, 0);
}

/** Different people who attended a course in the twelve months that end with a month. */
function courseYears(records: readonly TrainingRecord[], tally: Tally): void {
  const attended = records.filter(({ held, attended }) => held !== false && attended !== false);
  const months = [...new Set(records.map(({ date }) => periodStart(date, 'month')))];
  for (const course of new Set(attended.map((one) => one.course))) {
    const own = attended.filter((one) => one.course === course);
    for (const month of months) {
      const [from, until] = [movePeriod(month, 'month', -11), movePeriod(month, 'month', 1)];
      const people = new Set(own.filter(({ date }) => date >= from && date < until).map(({ agent }) => agent));
      tally.add(month, '*', '*', { [`training.people_in_year[course=${course}]`]: people.size }, 0);
    }
  }
}

/** Learners who failed, and those of them who attended the course again within `RETRAIN_DAYS`. */
function retrained(records: readonly TrainingRecord[], tally: Tally): void {
  for (const { agent, course, date, held, attended, passed } of records) {
    if (held === false || attended === false || passed !== false) continue;
    const again = records.some(
      (other) =>
        other.agent === agent &&
        other.course === course &&
        other.held !== false &&
        other.attended !== false &&
        other.date > date &&
        dayNumber(other.date) - dayNumber(date) <= RETRAIN_DAYS,
    );
    const month = periodStart(date, 'month');
    tally.add(month, '*', '*', { 'training.failed[month=all]': 1, 'training.retrained[month=all]': again ? 1 : 0 }, 0);
  }
}

/** Seconds of agents' sessions that were not held, and of them those that the same people had in time in another session. */
function replaced(records: readonly TrainingRecord[], tally: Tally): void {
  const byPerson = new Map<string, TrainingRecord[]>();
  for (const record of records) byPerson.set(record.agent, [...(byPerson.get(record.agent) ?? []), record]);
  for (const record of records) {
    if (record.held !== false || record.audience !== 'agent') continue;
    const again = (byPerson.get(record.agent) ?? []).some(
      ({ course, date, held, attended }) =>
        course === record.course &&
        held !== false &&
        attended !== false &&
        date > record.date &&
        dayNumber(date) - dayNumber(record.date) <= RETRAIN_DAYS,
    );
    const seconds = Math.round(record.hours * 3600);
    tally.add(
      periodStart(record.date, 'month'),
      '*',
      '*',
      { 'training.given_up[of=all]': seconds, 'training.given_up[of=replaced]': again ? seconds : 0 },
      0,
    );
  }
}

/** Cost by month in hundredths of the currency. */
export function observeCosts(records: readonly CostRecord[]): Observation[] {
  const tally = new Tally('total labour overtime labour_planned paid_time'.split(' ').map((name) => `cost.${name}`));
  const cents = (amount: number) => Math.round(amount * 100);
  for (const { month, site, queue, item, amount, planned, paidHours } of records) {
    const labour = item === 'labour' || item === 'overtime';
    tally.add(month, site, queue, {
      'cost.total': cents(amount),
      'cost.labour': labour ? cents(amount) : 0,
      'cost.overtime': item === 'overtime' ? cents(amount) : 0,
      'cost.labour_planned': labour ? cents(planned ?? 0) : 0,
      'cost.paid_time': Math.round((paidHours ?? 0) * 3600),
    });
  }
  return tally.observations();
}
