import { localDateOf } from '@seatwise/calendar';
import {
  type ComplaintRecord,
  type ContactRecord,
  HOUR,
  type Observation,
  type SelfServiceRecord,
  type SurveyRecord,
  type Zone,
} from '@seatwise/core';
import { Tally } from './tally.ts';

const scores = (instrument: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${instrument}.score_${from + i}`);
const LOWEST = { csat: 1, nps: 0, ces: 1 } as const;
const HIGHEST = { csat: 5, nps: 10, ces: 7 } as const;
/** A complaint of the same customer and category within so many days is a repeated one. */
const REPEAT_DAYS = 90;

/** Answers by score, invitations beside them. Scores outside the scale of their instrument are left out. */
export function observeSurveys(records: readonly SurveyRecord[]): Observation[] {
  return (['csat', 'nps', 'ces'] as const).flatMap((instrument) => {
    const own = records.filter((record) => record.instrument === instrument);
    const counted = instrument === 'csat' ? ['csat.invited', 'csat.answered'] : [];
    const tally = new Tally([...scores(instrument, LOWEST[instrument], HIGHEST[instrument]), ...counted]);
    for (const { date, site, queue, score, occasion } of own) {
      const answered =
        score !== null && Number.isInteger(score) && score >= LOWEST[instrument] && score <= HIGHEST[instrument];
      const again = occasion === 'callback';
      // A second survey after a call-back is kept apart and does not move the first result.
      if (again) {
        if (answered) tally.add(date, site, queue, { [`${instrument}.answered[occasion=callback]`]: 1 }, 0);
        continue;
      }
      tally.add(date, site, queue, {
        ...(answered ? { [`${instrument}.score_${score}`]: 1 } : {}),
        ...(instrument === 'csat' ? { 'csat.invited': 1, 'csat.answered': answered ? 1 : 0 } : {}),
      });
    }
    tally.coverDays(false);
    return tally.observations();
  });
}

/** Hours before in which a first contact has none of its customer, and after in which a resolved one has none. */
export interface RepeatWindows {
  readonly before: number;
  readonly after: number;
}

/**
 * Resolution as recorded, and by repeat windows. A contact whose windows reach beyond the file counts in neither side of
 * the latter: a file should overlap the period it is meant for by both windows.
 */
export function observeContacts(
  records: readonly ContactRecord[],
  { before, after }: RepeatWindows,
  zone: Zone,
): Observation[] {
  const tally = new Tally([
    ...'asked resolved not_resolvable first first_without_repeat'.split(' ').map((name) => `fcr.${name}`),
    ...'listed repeated repeated_with_reason'.split(' ').map((name) => `contacts.${name}`),
  ]);
  const customers = groupByCustomer(records);
  const first = records.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = records.reduce((most, { start }) => Math.max(most, start), Number.NEGATIVE_INFINITY);
  for (const own of customers.values()) {
    own.sort((a, b) => a.start - b.start);
    for (const [i, { start, site, queue, reason, resolved, resolvable }] of own.entries()) {
      const previous = own[i - 1]?.start ?? Number.NEGATIVE_INFINITY;
      const next = own[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const isFirst = start - previous > before * HOUR;
      const determined = start - first >= before * HOUR && last - start >= after * HOUR;
      tally.add(localDateOf(start, zone), site, queue, {
        'fcr.asked': resolved === null ? 0 : 1,
        'fcr.resolved': resolved ? 1 : 0,
        'fcr.not_resolvable': resolved !== null && resolvable === false ? 1 : 0,
        'fcr.first': determined && isFirst ? 1 : 0,
        'fcr.first_without_repeat': determined && isFirst && next - start > after * HOUR ? 1 : 0,
        'contacts.listed': 1,
        'contacts.repeated': isFirst ? 0 : 1,
        'contacts.repeated_with_reason': !isFirst && reason !== '' ? 1 : 0,
      });
    }
  }
  tally.coverDays(false);
  return tally.observations();
}

function groupByCustomer(records: readonly ContactRecord[]): Map<string, ContactRecord[]> {
  const groups = new Map<string, ContactRecord[]>();
  for (const record of records) {
    const own = groups.get(record.customer) ?? [];
    own.push(record);
    groups.set(record.customer, own);
  }
  return groups;
}

/** Complaints on the day of receipt, judged as of the last instant on file: what is open and past its limit is overdue. */
export function observeComplaints(records: readonly ComplaintRecord[], zone: Zone): Observation[] {
  const tally = new Tally(
    'records complete answered answered_within response_time due closed closed_within resolution_time escalated escalated_with_time external repeated overdue overdue_with_reason'
      .split(' ')
      .map((name) => `complaint.${name}`),
  );
  const asOf = records.reduce(
    (latest, { received, responded, closed }) => Math.max(latest, received, responded ?? 0, closed ?? 0),
    0,
  );
  const before = new Map<string, number>();
  for (const record of [...records].sort((a, b) => a.received - b.received)) {
    const { received, responded, responseHours, closed, resolutionHours, customer, category } = record;
    const one = (condition: boolean) => (condition ? 1 : 0);
    const [answerBy, closeBy] = [responseHours, resolutionHours].map((hours) =>
      hours === null ? null : received + hours * HOUR,
    ) as [number | null, number | null];
    const key = `${customer}\n${category}`;
    const previous = customer === '' ? undefined : before.get(key);
    before.set(key, received);
    const closedWithin = closed !== null && closeBy !== null && closed <= closeBy;
    const overdue = closeBy !== null && !closedWithin && (closed !== null || asOf > closeBy);
    tally.add(localDateOf(received, zone), record.site, record.queue, {
      'complaint.records': 1,
      'complaint.complete': one(record.level !== '' && record.channel !== '' && category !== ''),
      'complaint.answered': one(responded !== null),
      'complaint.response_time': responded === null ? 0 : Math.round((responded - received) / 1000),
      'complaint.due': one(answerBy !== null && (responded !== null || asOf > answerBy)),
      'complaint.answered_within': one(answerBy !== null && responded !== null && responded <= answerBy),
      'complaint.closed': one(closed !== null),
      'complaint.resolution_time': closed === null ? 0 : Math.round((closed - received) / 1000),
      'complaint.closed_within': one(closedWithin),
      'complaint.escalated': one(record.escalated === true || record.escalatedAt !== null),
      'complaint.escalated_with_time': one(record.escalatedAt !== null),
      'complaint.external': one(record.external === true),
      'complaint.repeated': one(previous !== undefined && received - previous <= REPEAT_DAYS * 24 * HOUR),
      'complaint.overdue': one(overdue),
      'complaint.overdue_with_reason': one(overdue && record.overdueReason !== ''),
      ...(category === '' ? {} : { [`complaint.records[category=${category}]`]: 1 }),
    });
  }
  tally.coverDays(true);
  return tally.observations();
}

/** Self-service sessions, and whether customers turned to an agent all the same within the return window (hours). */
export function observeSelfService(
  records: readonly SelfServiceRecord[],
  contacts: readonly ContactRecord[],
  returnHours: number,
  zone: Zone,
): Observation[] {
  const tally = new Tally('sessions contained followed kept'.split(' ').map((name) => `containment.${name}`));
  const customers = groupByCustomer(contacts);
  for (const own of customers.values()) own.sort((a, b) => a.start - b.start);
  const last = contacts.reduce((most, { start }) => Math.max(most, start), Number.NEGATIVE_INFINITY);
  const firstContact = contacts.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  for (const { start, queue, customer, passed } of records) {
    const contained = passed === false;
    const followed = customer !== '' && start >= firstContact && last - start >= returnHours * HOUR;
    const returned = customers
      .get(customer)
      ?.some((contact) => contact.start >= start && contact.start - start <= returnHours * HOUR);
    tally.add(localDateOf(start, zone), '*', queue, {
      'containment.sessions': 1,
      'containment.contained': contained ? 1 : 0,
      'containment.followed': followed ? 1 : 0,
      'containment.kept': followed && contained && !returned ? 1 : 0,
    });
  }
  tally.coverDays(false);
  return tally.observations();
}
