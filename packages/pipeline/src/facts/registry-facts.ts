import { approvalFaults, METRIC_DEFINITIONS, METRICS } from '@seatwise/metrics';
import type { FactList } from './fact-list.ts';

/** Metrics with more than one version: their meaning was changed. */
export function changedMetrics(): string[] {
  const versions = new Map<string, number>();
  for (const { id } of METRICS.all) versions.set(id, (versions.get(id) ?? 0) + 1);
  return [...versions].filter(([, count]) => count > 1).map(([id]) => id);
}

/** A definition whose formula counts short abandons has to name their limit. */
const namesItsLimits = ({ numerator, denominator, thresholds }: (typeof METRICS.inUse)[number]): boolean =>
  ![numerator, denominator].some((side) => side?.sum.includes('shortAbandoned')) ||
  thresholds.includes('shortAbandonThreshold');

/** What the registry of metric definitions proves beyond owners, versions and worked data. */
export function registryFacts(list: FactList): void {
  const { put } = list.from(null, null);
  const definitions = METRICS.inUse;
  const share = (has: (definition: (typeof definitions)[number]) => boolean) =>
    definitions.filter(has).length / definitions.length;
  put(
    'metric.registry.complete_share',
    share(
      ({ numerator, unit, direction, source }) =>
        numerator.sum !== '' && unit.length > 0 && direction.length > 0 && source !== '',
    ),
    'share',
  );
  put(
    'metric.registry.approver',
    share(({ owner, approver }) => approver !== '' && approver !== owner),
    'share',
  );
  put(
    'metric.registry.golden_passed',
    share((definition) => approvalFaults(definition).length === 0),
    'share',
  );
  put(
    'metric.registry.reused_ids',
    METRIC_DEFINITIONS.length - new Set(METRIC_DEFINITIONS.map(({ id, version }) => `${id}@${version}`)).size,
    'count',
  );
  put(
    'metric.registry.aggregation',
    share(({ additive, denominator }) => denominator === null || !additive),
    'share',
  );
  put('metric.values.bare_family', definitions.filter(({ id }) => !id.includes('.')).length, 'count');
  put(
    'metric.registry.method_share',
    share((definition) => namesItsLimits(definition)),
    'share',
  );
  const changed = changedMetrics().length;
  put('metric.registry.changed', changed, 'count');
  if (changed === 0) put('metric.registry.version.reasoned_share', 1, 'share');
}
