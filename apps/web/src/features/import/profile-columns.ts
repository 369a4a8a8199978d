import { FACT_NAMES } from '@seatwise/core';
import type { Profile } from '@seatwise/formats';

type Column = Profile['columns'][number];

/** Meanings that a column can be given on the desk, the usual ones first. */
export const COLUMN_ROLES = [
  'start',
  'end',
  'date',
  'time',
  'endTime',
  'interval',
  'queue',
  'channel',
  'dimension',
  'measure',
  'total',
  'average',
  'share',
  'answerThreshold',
  'shortAbandonThreshold',
  'arrived',
  'answeredAt',
  'endedAt',
  'status',
  'observation',
  'skip',
] as const satisfies readonly Column['role'][];

const OF_FACT: ReadonlySet<string> = new Set(['total', 'average', 'share']);

/**
 * A layout with one column meant otherwise. What belongs to the old meaning goes with it; totals, averages and shares need a
 * fact, averages and shares also the count they are multiplied by.
 */
export function withColumn(mapping: Profile, name: Column['column'], part: Partial<Column>): Profile {
  const columns = allColumns(mapping)
    .map((column) => (column.column === name ? changed(column, part) : column))
    .filter((column) => column.role !== 'skip' || mapping.columns.some((own) => own.column === column.column));
  return { ...mapping, name: mapping.name === 'auto' ? 'own' : mapping.name, columns };
}

/** Columns with a meaning, then those of the header that have none. */
export function allColumns({ columns, match }: Profile): readonly Column[] {
  const known = new Set(columns.map(({ column }) => column));
  return [...columns, ...match.filter((name) => !known.has(name)).map((column): Column => ({ column, role: 'skip' }))];
}

function changed(column: Column, part: Partial<Column>): Column {
  const role = part.role ?? column.role;
  if (!OF_FACT.has(role)) return { column: column.column, role };
  const { weight, ...rest } = { ...column, ...part, role, fact: part.fact ?? column.fact ?? FACT_NAMES[0] };
  return role === 'total' ? rest : { ...rest, weight: weight ?? (role === 'share' ? 'offered' : 'answered') };
}
