import type { MetricValue } from '@seatwise/core';
import { metricDefinition } from '@seatwise/metrics';
import { describe, expect, it } from 'vitest';
import { describeMetrics, variantsOf } from './metric-registry.ts';

const value = (metric: string, numerator: number, denominator: number): MetricValue => {
  const { version, unit, direction } = metricDefinition(metric);
  return {
    metric,
    version,
    unit: unit as MetricValue['unit'],
    direction,
    definitionHash: '',
    scope: '*',
    from: '2026-10-01',
    to: '2026-11-01',
    value: numerator / denominator,
    numerator,
    denominator,
    n: 1,
    missing: [],
  };
};

describe('the metric registry as the desk shows it', () => {
  it('proves every approved definition by its golden vectors and names its owner, approver and file', () => {
    const all = describeMetrics();
    expect(all.length).toBeGreaterThanOrEqual(78);
    for (const { id, status, faults, golden, owner, approver, lineage, hash } of all) {
      expect(faults, id).toEqual([]);
      if (status === 'approved') expect(golden.length, id).toBeGreaterThan(0);
      for (const vector of golden) expect(vector.found, id).toBeCloseTo(vector.value, 9);
      expect(owner, id).not.toBe(approver);
      expect(lineage.length, id).toBeGreaterThan(0);
      expect(hash, id).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(all.some(({ clauses }) => clauses.length > 0)).toBe(true);
  });

  it('says what one variant counts and another does not', () => {
    const [first, second] = variantsOf(
      { values: [value('service_level.sl3', 80, 110), value('service_level.sl2', 80, 100)] } as never,
      'service_level',
      '*',
    );
    expect(first?.comparison).toBeNull();
    expect(second?.comparison?.difference).toBeCloseTo(0.8 - 80 / 110, 12);
    expect(second?.comparison?.terms).toEqual([{ part: 'denominator', name: 'abandoned', first: 0, second: 1 }]);
  });
});
