import type { FactColumns, FactName, IntervalRecords } from '@seatwise/core';
import type { Findings } from './findings.ts';

const WARNED_ROWS = 20;
/** A file in which at least this share of rows balances exactly is one whose other rows are wrong. */
const BALANCED_SHARE = 0.8;

/** What offered should be the sum of; reports differ in where short abandons and overflows are counted. */
const IDENTITIES: readonly (readonly FactName[])[] = [
  ['answered', 'abandoned', 'flowOut'],
  ['answered', 'abandoned'],
  ['answered', 'abandoned', 'shortAbandoned'],
  ['answered', 'abandoned', 'shortAbandoned', 'flowOut'],
];

const PARTS: readonly (readonly [FactName, FactName])[] = [
  ['answeredWithinThreshold', 'answered'],
  ['abandonedWithinThreshold', 'abandoned'],
  ['shortAbandoned', 'abandoned'],
];

const COUNTS: readonly FactName[] = ['answered', 'handled', 'abandoned'];

/** A row that says nothing of what the other rows say: offered must be known where anything is, the other counts should be. */
export function checkGaps({ row, facts, queue }: IntervalRecords, findings: Findings): void {
  const { offered } = facts;
  if (!offered) return;
  for (let i = 0; i < queue.length; i++) {
    if (Number.isNaN(offered[i])) findings.add('INPUT_VALUE_MISSING', {}, { row: row[i] as number, column: 'offered' });
  }
  for (const name of COUNTS) {
    const values = facts[name];
    if (!values) continue;
    const empty: number[] = [];
    for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]) && (offered[i] as number) > 0) empty.push(i);
    if (empty.length > values.length * (1 - BALANCED_SHARE)) continue;
    for (const i of empty.slice(0, WARNED_ROWS))
      findings.add('INPUT_VALUE_MISSING', {}, { row: row[i] as number, column: name }, 'warning');
  }
}

/** Holds the counts of every row against each other, and those of every queue: warnings only, the row stays as it is. */
export function checkBalance({ queues, queue, row, facts }: IntervalRecords, findings: Findings): void {
  for (const [part, whole] of PARTS) checkPart(facts, part, whole, row, findings);
  const { offered, answered, abandoned } = facts;
  if (!offered || !answered || !abandoned) return;
  const best = IDENTITIES.filter((names) => names.every((name) => facts[name]))
    .map((names) => ({ names, off: rowsOff(facts, offered, names) }))
    .sort((a, b) => a.off.length - b.off.length)[0];
  if (!best) return;
  const comparable = offered.length;
  if (best.off.length > 0 && best.off.length <= comparable * (1 - BALANCED_SHARE)) {
    for (const i of best.off.slice(0, WARNED_ROWS)) {
      const found = sumAt(facts, best.names, i);
      findings.add(
        'INPUT_BALANCE_ROW',
        { expected: offered[i] as number, found },
        { row: row[i] as number },
        'warning',
      );
    }
  }
  const sums = queues.map(() => ({ expected: 0, found: 0 }));
  for (let i = 0; i < queue.length; i++) {
    const found = sumAt(facts, best.names, i);
    const sum = sums[queue[i] as number];
    if (!sum || Number.isNaN(found) || Number.isNaN(offered[i])) continue;
    sum.expected += offered[i] as number;
    sum.found += found;
  }
  for (const [index, { expected, found }] of sums.entries()) {
    if (Math.abs(expected - found) <= Math.max(1, expected * 0.005)) continue;
    findings.add('INPUT_BALANCE', { queue: queues[index]?.id ?? '', expected, found }, {}, 'warning');
  }
}

function checkPart(facts: FactColumns, part: FactName, whole: FactName, row: Int32Array, findings: Findings): void {
  const parts = facts[part];
  const wholes = facts[whole];
  if (!parts || !wholes) return;
  let warned = 0;
  for (let i = 0; i < parts.length && warned < WARNED_ROWS; i++) {
    if (!((parts[i] as number) > (wholes[i] as number))) continue;
    const params = { fact: part, value: parts[i] as number, limit: wholes[i] as number };
    findings.add('INPUT_PART_EXCEEDS', params, { row: row[i] as number }, 'warning');
    warned++;
  }
}

function rowsOff(facts: FactColumns, offered: Float64Array, names: readonly FactName[]): number[] {
  const off: number[] = [];
  for (let i = 0; i < offered.length; i++) {
    const found = sumAt(facts, names, i);
    if (!Number.isNaN(found) && !Number.isNaN(offered[i]) && Math.abs(found - (offered[i] as number)) > 1e-6)
      off.push(i);
  }
  return off;
}

function sumAt(facts: FactColumns, names: readonly FactName[], i: number): number {
  let sum = 0;
  for (const name of names) {
    const value = facts[name]?.[i] as number;
    sum += Number.isNaN(value) && name !== 'answered' && name !== 'abandoned' ? 0 : value;
  }
  return sum;
}
