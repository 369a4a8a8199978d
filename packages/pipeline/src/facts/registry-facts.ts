import { approvalFaults, METRIC_DEFINITIONS, METRICS } from '@seatwise/metrics';
import type { FactList } from './fact-list.ts';

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
}
