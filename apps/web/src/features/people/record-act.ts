import type { RecordKind } from '../../api/use-records.ts';

/** What is saved of a record: its fields as they hold from a day on, or (null) that it ends on that day. */
export interface RecordAct {
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly effectiveFrom: string;
}

/** What the form asks for on a day: `end` where the record shall end on it. */
export function actOf(
  asked: 'keep' | 'end',
  kind: RecordKind,
  value: Readonly<Record<string, unknown>>,
  { on, today }: { readonly on: string; readonly today: string },
): RecordAct {
  if (asked === 'keep') return { value, effectiveFrom: on };
  // Who leaves is planned for until then: the last day is known from today on, and the record stays.
  if (kind === 'agents') return { value: { ...value, end: on }, effectiveFrom: on < today ? on : today };
  return { value: null, effectiveFrom: on };
}
