import { DAYS_PER_MONTH, dayNumber, daysBetween } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import type { Put } from '../fact-list.ts';
import type { Observed } from './observed.ts';

interface Target {
  readonly metric: string;
  readonly team: string;
  readonly approved: LocalDate;
  readonly complete: boolean;
  readonly key: boolean;
  readonly cascade: boolean;
}

/** Targets in force at the end of the window. @returns the key metrics */
export function targetFacts(
  observed: Observed,
  teams: readonly string[],
  changedDefinitions: number,
  { put }: Put,
): string[] {
  const targets = inForce(observed);
  if (targets.length === 0) return [];
  put('metric.target', targets.length, 'count');
  const keys = [...new Set(targets.filter(({ key }) => key).map(({ metric }) => metric))];
  const center = (metric: string) => targets.find((one) => one.metric === metric && one.team === '*');
  if (keys.length > 0) {
    put(
      'metric.target.complete_share',
      keys.filter((metric) => center(metric)?.complete).length / keys.length,
      'share',
    );
    const oldest = targets
      .filter(({ key }) => key)
      .map(({ approved }) => approved)
      .sort()[0] as LocalDate;
    put('metric.target.age_months', Math.floor(daysBetween(oldest, observed.until) / DAYS_PER_MONTH), 'months');
  }
  const cascading = [...new Set(targets.filter(({ cascade }) => cascade).map(({ metric }) => metric))];
  if (cascading.length > 0 && teams.length > 0) {
    const whole = cascading.filter(
      (metric) =>
        center(metric) && teams.every((team) => targets.some((one) => one.metric === metric && one.team === team)),
    );
    put('metric.target.cascaded_share', whole.length / cascading.length, 'share');
  }
  if (changedDefinitions === 0) put('metric.target.reset_share', 1, 'share');
  return keys;
}

function inForce(observed: Observed): Target[] {
  const last = dayNumber(observed.until) - 1;
  const at = new Map<string, Record<string, number>>();
  for (const name of ['complete', 'key', 'cascade', 'begins', 'ends'])
    for (const { date, site, queue, value } of observed.rows(`target.${name}`)) {
      const key = `${date}\n${site}\n${queue}`;
      at.set(key, { ...at.get(key), [name]: value });
    }
  return [...at].flatMap(([key, { complete = 0, key: isKey = 0, cascade = 0, begins = 0, ends = 0 }]) => {
    const [approved = '', team = '', metric = ''] = key.split('\n');
    if (begins > last || (ends !== 0 && ends < last)) return [];
    return [{ metric, team, approved, complete: complete > 0, key: isKey > 0, cascade: cascade > 0 }];
  });
}
