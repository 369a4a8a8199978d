import { canonicalJson, compareText, SeatwiseError, type ServiceGoal } from '@seatwise/core';
import { approvalFaults } from './approval.ts';
import { definitionCore, type MetricDefinition } from './definition.ts';
import { METRIC_DEFINITIONS } from './definitions/index.ts';
import { RETIRED_METRIC_IDS } from './definitions/retired.ts';

/** All versions of all metrics that a center knows. */
export interface MetricRegistry {
  /** The newest approved version of every metric that is in use. */
  readonly inUse: readonly MetricDefinition[];
  /** Every version, drafts and retired ones too, in order of id and version. */
  readonly all: readonly MetricDefinition[];
  /**
   * A definition by id (`csat.top_box`) or by id and version (`csat.top_box@1.0.0`).
   * @throws SeatwiseError METRIC_METHOD_MISSING for a bare family, METRIC_RETIRED, METRIC_UNKNOWN
   */
  get(reference: string): MetricDefinition;
}

/**
 * Puts definitions into one registry, ours unless told otherwise with a center's own beside them. Approved ones must pass their
 * golden vectors; one id and version has one meaning; retired ids do not come back.
 * @throws SeatwiseError METRIC_NOT_APPROVED, METRIC_DEFINITION_INVALID
 */
export function makeRegistry(
  own: readonly MetricDefinition[] = [],
  base: readonly MetricDefinition[] = METRIC_DEFINITIONS,
): MetricRegistry {
  const byKey = new Map<string, MetricDefinition>();
  for (const definition of [...base, ...own]) {
    const { id, version, status } = definition;
    const key = `${id}@${version}`;
    const fail = (detail: string) => new SeatwiseError('METRIC_DEFINITION_INVALID', { metric: key, detail });
    const known = byKey.get(key);
    if (known && canonicalJson(definitionCore(known)) !== canonicalJson(definitionCore(definition)))
      throw fail('this version has another meaning already; raise the version');
    if (RETIRED_METRIC_IDS.has(id)) throw fail('the id is retired and cannot be used again');
    if (status === 'approved') {
      const [fault, ...more] = approvalFaults(definition);
      if (fault) throw new SeatwiseError('METRIC_NOT_APPROVED', fault.params, {}, [fault, ...more]);
    }
    byKey.set(key, definition);
  }
  const all = [...byKey.values()].sort((a, b) => compareText(a.id, b.id) || compareVersions(a.version, b.version));
  const ids = new Map<string, MetricDefinition[]>();
  for (const definition of all) ids.set(definition.id, [...(ids.get(definition.id) ?? []), definition]);
  for (const [id, versions] of ids) {
    const retiredAt = versions.findLastIndex(({ status }) => status === 'retired');
    const newest = versions.at(-1) as MetricDefinition;
    if (retiredAt === versions.length - 1 && versions.some(({ status }) => status === 'approved'))
      throw new SeatwiseError('METRIC_DEFINITION_INVALID', {
        metric: `${id}@${newest.version}`,
        detail: 'the newest version is retired while an older one is approved',
      });
  }
  // In the order in which they were given, so that families stand together as their authors put them.
  const newest = new Map(
    [...ids].flatMap(([id, versions]) => {
      const last = versions.findLast(({ status }) => status === 'approved');
      return last ? [[id, last] as const] : [];
    }),
  );
  const order = [...new Set([...base, ...own].map(({ id }) => id))];
  const inUse = order.flatMap((id) => newest.get(id) ?? []);
  return {
    all,
    inUse,
    get(reference) {
      const [id = '', version] = reference.split('@');
      const found = version === undefined ? newest.get(id) : byKey.get(reference);
      if (found) return found;
      const successor = RETIRED_METRIC_IDS.get(id);
      if (successor !== undefined) throw new SeatwiseError('METRIC_RETIRED', { metric: id, successor });
      const methods = inUse.filter(({ family }) => family === id).map((definition) => definition.id);
      if (methods.length > 0) throw new SeatwiseError('METRIC_METHOD_MISSING', { metric: id, methods });
      throw new SeatwiseError('METRIC_UNKNOWN', { metric: reference });
    },
  };
}

function compareVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (const [i, part] of one.entries()) if (part !== two[i]) return part - (two[i] ?? 0);
  return 0;
}

/** The registry that Seatwise comes with. */
export const METRICS: MetricRegistry = makeRegistry();

/** @throws SeatwiseError METRIC_UNKNOWN, METRIC_METHOD_MISSING, METRIC_RETIRED */
export const metricDefinition = (reference: string): MetricDefinition => METRICS.get(reference);

/** The metric that measures what a service goal promises: one definition for target and result. */
export const goalMetricId = ({ serviceLevelVariant = 'sl3' }: ServiceGoal): string =>
  `service_level.${serviceLevelVariant}`;
