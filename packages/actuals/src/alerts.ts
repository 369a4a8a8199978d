import { compareText, type Instant } from '@seatwise/core';

/** When to raise an alert, and when to be calm again: the gap between the two limits is the hysteresis. */
export interface AlertRule {
  readonly id: string;
  /** What is watched: `service_level`, `asa`, `occupancy`, `offered_deviation`, `staff_gap`, `adherence` … */
  readonly measure: string;
  readonly direction: 'above' | 'below';
  readonly raiseAt: number;
  /** Must be on the calm side of `raiseAt`. */
  readonly clearAt: number;
  /** Consecutive intervals beyond the limit before it is raised, and within the other before it is cleared. */
  readonly intervals: number;
  readonly severity: 'notice' | 'warning' | 'critical';
}

/** A value of a measure at the end of an interval; null when it is not known, which changes nothing. */
export interface Reading {
  readonly measure: string;
  /** Queue, team or site; `*` for the center. */
  readonly scope: string;
  readonly at: Instant;
  readonly value: number | null;
}

/** One alert from raising to clearing. */
export interface AlertEpisode {
  readonly rule: string;
  readonly scope: string;
  readonly severity: AlertRule['severity'];
  readonly raisedAt: Instant;
  /** Null while it stands. */
  readonly clearedAt: Instant | null;
  /** Value furthest beyond the limit. */
  readonly worst: number;
}

/** Episodes of every rule and scope, in order of raising. Readings may come in any order; the same readings give the same episodes. */
export function alertEpisodes(rules: readonly AlertRule[], readings: readonly Reading[]): AlertEpisode[] {
  const episodes = rules.flatMap((rule) => {
    const scopes = new Map<string, Reading[]>();
    for (const reading of readings) {
      if (reading.measure !== rule.measure) continue;
      const own = scopes.get(reading.scope) ?? [];
      own.push(reading);
      scopes.set(reading.scope, own);
    }
    return [...scopes].flatMap(([scope, own]) => episodesOf(rule, scope, own));
  });
  return episodes.sort(
    (a, b) => a.raisedAt - b.raisedAt || compareText(a.rule, b.rule) || compareText(a.scope, b.scope),
  );
}

function episodesOf(rule: AlertRule, scope: string, readings: readonly Reading[]): AlertEpisode[] {
  const sign = rule.direction === 'above' ? 1 : -1;
  const beyond = (value: number, limit: number) => sign * (value - limit) > 0;
  const found: AlertEpisode[] = [];
  let count = 0;
  for (const { at, value } of [...readings].sort((a, b) => a.at - b.at)) {
    if (value === null) continue;
    const last = found.at(-1);
    if (last && last.clearedAt === null) {
      const worst = beyond(value, last.worst) ? value : last.worst;
      count = beyond(value, rule.clearAt) ? 0 : count + 1;
      const cleared = count >= rule.intervals;
      found[found.length - 1] = { ...last, worst, clearedAt: cleared ? at : null };
      if (cleared) count = 0;
    } else {
      count = beyond(value, rule.raiseAt) ? count + 1 : 0;
      if (count < rule.intervals) continue;
      found.push({ rule: rule.id, scope, severity: rule.severity, raisedAt: at, clearedAt: null, worst: value });
      count = 0;
    }
  }
  return found;
}
