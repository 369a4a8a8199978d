import { dayNumber, localDateOf, localMinutesOf, periodStart, weekdaysBetween } from '@seatwise/calendar';
import {
  type DayLogRecord,
  HOUR,
  type LocalDate,
  type Observation,
  type RequestRecord,
  type Zone,
} from '@seatwise/core';
import { Tally } from './tally.ts';

const one = (condition: boolean) => (condition ? 1 : 0);

/**
 * Requests by how long their decision took: days for time off (working days, Monday to Friday) and explanations, hours for
 * swaps, `open` for those without one.
 */
export function observeRequests(records: readonly RequestRecord[], zone: Zone): Observation[] {
  const tally = new Tally(['request.received']);
  const preferring = new Map<LocalDate, { all: Set<string>; known: Set<string> }>();
  for (const { kind, requested, decided, person, outcome, checked, due } of records) {
    const date = localDateOf(requested, zone);
    const days = decided === null ? 'open' : weekdaysBetween(date, localDateOf(decided, zone));
    const hours = decided === null ? 'open' : Math.ceil((decided - requested) / HOUR);
    const measures: Record<RequestRecord['kind'], () => Record<string, number>> = {
      time_off: () => ({ [`request.time_off[days=${days}]`]: 1 }),
      explanation: () => ({
        [`request.explanation[days=${decided === null ? 'open' : dayNumber(localDateOf(decided, zone)) - dayNumber(date)}]`]: 1,
      }),
      swap: () => ({ [`request.swap[hours=${hours}]`]: 1, 'request.swap_checked[of=swaps]': one(checked === true) }),
      hiring: () => ({
        'request.hiring[of=all]': 1,
        'request.hiring[of=in_time]': one(due !== null && requested <= due),
      }),
      // A review of what the long-term plan assumes counts when it was decided on.
      plan_review: () => ({ 'request.plan_review[of=decided]': one(decided !== null && outcome !== '') }),
      preference: () => {
        const month = periodStart(date, 'month');
        const own = preferring.get(month) ?? { all: new Set(), known: new Set() };
        own.all.add(person);
        if (outcome !== '') own.known.add(person);
        preferring.set(month, own);
        return {};
      },
    };
    tally.add(date, '*', '*', { 'request.received': 1, ...measures[kind]() });
  }
  for (const [month, { all, known }] of preferring)
    tally.add(month, '*', '*', {
      'request.preference[people=all]': all.size,
      'request.preference[people=decided]': known.size,
    });
  return tally.observations();
}

/** What happened and was done on the day, by queue. */
export function observeDayLog(records: readonly DayLogRecord[], zone: Zone): Observation[] {
  const tally = new Tally(
    'alerts surges surges_complete actions actions_complete actions_checked violations offers offers_by_rule offers_answered incidents reforecasts'
      .split(' ')
      .map((name) => `day_log.${name}`),
  );
  const first = new Map<string, number>();
  for (const record of records) {
    const { kind, start, end, takenUp, queue, reason, author, people, byRule, outcome, violations } = record;
    const date = localDateOf(start, zone);
    const minutes = takenUp === null ? 'open' : Math.floor((takenUp - start) / 60_000);
    if (kind === 'action') {
      const key = `${date}\n${queue}`;
      first.set(key, Math.min(first.get(key) ?? Number.POSITIVE_INFINITY, localMinutesOf(start, zone)));
    }
    tally.add(date, '*', queue, {
      'day_log.alerts': one(kind === 'alert'),
      ...(kind === 'alert' ? { [`day_log.alerts[minutes=${minutes}]`]: 1 } : {}),
      'day_log.surges': one(kind === 'surge'),
      'day_log.surges_complete': one(kind === 'surge' && end !== null && reason !== ''),
      'day_log.actions': one(kind === 'action'),
      'day_log.actions_complete': one(kind === 'action' && reason !== '' && author !== '' && people !== null),
      'day_log.actions_checked': one(kind === 'action' && violations !== null),
      'day_log.violations': kind === 'action' ? (violations ?? 0) : 0,
      'day_log.offers': one(kind === 'offer'),
      'day_log.offers_by_rule': one(kind === 'offer' && byRule === true),
      'day_log.offers_answered': one(kind === 'offer' && outcome !== ''),
      'day_log.incidents': one(kind === 'incident'),
      'day_log.reforecasts': one(kind === 'reforecast'),
    });
  }
  for (const [key, minute] of first) {
    const [date = '', queue = ''] = key.split('\n');
    tally.add(date, '*', queue, { 'day_log.actions[first=minute]': minute }, 0);
  }
  return tally.observations();
}
