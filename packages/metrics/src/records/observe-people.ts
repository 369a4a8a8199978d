import { dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import { type CostRecord, compareText, type Observation, type StaffRecord, type TrainingRecord } from '@seatwise/core';
import { Tally } from './tally.ts';

/** Who leaves within so many days of joining left early. */
const EARLY_DAYS = 90;

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
  return tally.observations();
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
