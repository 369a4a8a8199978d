import { checksOf } from '../catalogue/check-clause.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';

/** Kinds of data in the order in which a center has them. A clause needs the last kind among its names. */
export const DATA_NEEDED = ['queue_file', 'agents_and_schedules', 'records', 'own_use'] as const;
export type DataNeeded = (typeof DATA_NEEDED)[number];

/** First part of a metric or fact id → the data it comes from; longer keys win. */
const SOURCES: Readonly<Record<string, DataNeeded>> = {
  history: 'queue_file',
  service_level: 'queue_file',
  answer_rate: 'queue_file',
  abandonment: 'queue_file',
  asa: 'queue_file',
  aht: 'queue_file',
  forecast: 'queue_file',
  calendar: 'queue_file',
  requirement: 'queue_file',
  metric: 'queue_file',
  capacity: 'agents_and_schedules',
  schedule: 'agents_and_schedules',
  occupancy: 'agents_and_schedules',
  utilisation: 'agents_and_schedules',
  shrinkage: 'agents_and_schedules',
  adherence: 'agents_and_schedules',
  conformance: 'agents_and_schedules',
  absenteeism: 'agents_and_schedules',
  organisation: 'agents_and_schedules',
  productivity: 'agents_and_schedules',
  timeoff: 'agents_and_schedules',
  trade: 'agents_and_schedules',
  complaint: 'records',
  training: 'records',
  quality: 'records',
  calibration: 'records',
  csat: 'records',
  nps: 'records',
  ces: 'records',
  fcr: 'records',
  containment: 'records',
  attrition: 'records',
  cost_per_contact: 'records',
  benchmark: 'records',
  channel: 'records',
  dataset: 'own_use',
  report: 'own_use',
  intraday: 'own_use',
  drift: 'own_use',
  improvement: 'own_use',
  assessment: 'own_use',
  'forecast.published_at': 'own_use',
  'forecast.revisions': 'own_use',
  'forecast.edits': 'own_use',
  'schedule.published_at': 'own_use',
  'schedule.versions': 'own_use',
};

/** The data that a metric or fact comes from. Unknown names come from the center's own use. */
export function dataFor(name: string): DataNeeded {
  const parts = name.split('.');
  for (let n = parts.length; n > 0; n--) {
    const source = SOURCES[parts.slice(0, n).join('.')];
    if (source) return source;
  }
  return 'own_use';
}

export interface ClauseNeed {
  readonly clause: string;
  readonly answeredBy: 'planning' | 'records' | 'prefill' | 'person';
  /** Metric and fact ids, with `over` where periods are needed. */
  readonly names: readonly string[];
  /** Null where a person answers. */
  readonly data: DataNeeded | null;
}

/** For every clause, what data its rule needs. */
export function dataNeeded(catalogue: Catalogue): ClauseNeed[] {
  return clausesOf(catalogue).map(({ clause }) => {
    const checks = checksOf(clause);
    const limits = checks.flatMap(({ limit }) =>
      typeof limit !== 'object' || limit === null
        ? []
        : 'fact' in limit
          ? [limit.fact]
          : 'metric' in limit
            ? [limit.metric]
            : [],
    );
    const names = checks.map(({ name, over }) => (over ? `${name} (${over.last} × ${over.grain})` : name));
    const kinds = [...checks.map(({ name }) => name), ...limits].map((name) => DATA_NEEDED.indexOf(dataFor(name)));
    return {
      clause: clause.code,
      answeredBy: clause.answeredBy,
      names: [...new Set([...names, ...limits])],
      data: kinds.length === 0 ? null : (DATA_NEEDED[Math.max(...kinds)] as DataNeeded),
    };
  });
}
