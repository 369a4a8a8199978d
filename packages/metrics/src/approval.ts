import { type Issue, SeatwiseError } from '@seatwise/core';
import type { MetricDefinition } from './definition.ts';
import { valueOfRows } from './evaluate-definition.ts';
import { readDefinition } from './read-definition.ts';

const SEMVER = /^\d+\.\d+\.\d+$/;
/** How close a golden vector must come out. */
const TOLERANCE = 1e-9;

/** What stands between a draft and approval: unreadable formulas, missing words and people, golden vectors absent or failing. */
export function approvalFaults(definition: MetricDefinition): Issue[] {
  const { id, version, owner, approver, source, name, description, golden } = definition;
  const faults: Issue[] = [];
  const fault = (detail: string) =>
    faults.push({ code: 'METRIC_NOT_APPROVED', severity: 'error', params: { metric: id, version, detail } });
  if (!SEMVER.test(version)) fault('the version is not MAJOR.MINOR.PATCH');
  if ([name, description, definition.file].some(({ en, zh }) => en.trim() === '' || zh.trim() === ''))
    fault('name, description and file are needed in zh and en');
  if (owner.trim() === '' || approver.trim() === '') fault('owner and approver are needed');
  else if (owner === approver) fault('owner and approver are one');
  if (source.trim() === '') fault('the source is not named');
  try {
    readDefinition(definition);
  } catch (error) {
    if (!(error instanceof SeatwiseError)) throw error;
    fault(String(error.params.detail));
    return faults;
  }
  if (golden.length === 0) fault('there is no golden vector');
  for (const [i, vector] of golden.entries()) {
    if (vector.source.trim() === '') fault(`golden vector ${i + 1} names no source`);
    const found = valueOfRows(definition, vector.rows);
    if (found === null || Math.abs(found - vector.value) > TOLERANCE)
      fault(`golden vector ${i + 1} gives ${found ?? 'no value'}, not ${vector.value}`);
  }
  return faults;
}

/**
 * A draft becomes approved by somebody other than its owner.
 * @throws SeatwiseError METRIC_NOT_APPROVED with every fault as an issue
 */
export function approveMetric(draft: MetricDefinition, approver: string): MetricDefinition {
  const asked: MetricDefinition = { ...draft, approver, status: 'approved' };
  const status = draft.status === 'draft' ? [] : [notADraft(draft)];
  const [first, ...more] = [...status, ...approvalFaults(asked)];
  if (first) throw new SeatwiseError('METRIC_NOT_APPROVED', first.params, {}, [first, ...more]);
  return asked;
}

/** Retires a definition: its id and version stay taken for ever. */
export function retireMetric(definition: MetricDefinition): MetricDefinition {
  return { ...definition, status: 'retired' };
}

const notADraft = ({ id, version, status }: MetricDefinition): Issue => ({
  code: 'METRIC_NOT_APPROVED',
  severity: 'error',
  params: { metric: id, version, detail: `it is ${status}, not a draft` },
});
