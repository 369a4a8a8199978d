import type { RecordVersion } from '../../api/use-records.ts';
import type { FieldSpec } from '../../form/field-spec.ts';

/** A field that a version changed. */
export interface FieldChange {
  readonly spec: FieldSpec;
  readonly from: unknown;
  readonly to: unknown;
}

/** A version with what it changed against the one that held before it. */
export interface DescribedVersion extends RecordVersion {
  readonly act: 'added' | 'changed' | 'ended';
  readonly changes: readonly FieldChange[];
  /** Written over by a later one of the same day. */
  readonly replaced: boolean;
}

/** Versions of a record in the order in which they hold, each against the one before. */
export function describeVersions(specs: readonly FieldSpec[], versions: readonly RecordVersion[]): DescribedVersion[] {
  return versions.map((version, i) => {
    const before = versions[i - 1]?.value ?? null;
    const { value, effectiveFrom } = version;
    const act = value === null ? 'ended' : before === null ? 'added' : 'changed';
    return {
      ...version,
      act,
      changes: act === 'changed' ? changesBetween(specs, before ?? {}, value ?? {}) : [],
      replaced: versions[i + 1]?.effectiveFrom === effectiveFrom,
    };
  });
}

type Value = Readonly<Record<string, unknown>>;

/** Fields that differ between two values. */
export function changesBetween(specs: readonly FieldSpec[], from: Value, to: Value): FieldChange[] {
  return specs.flatMap((spec) => {
    const [a, b] = [from[spec.key] ?? null, to[spec.key] ?? null];
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ spec, from: a, to: b }];
  });
}

/** What of a record holds on a day; null before it and after its end. */
export function valueOn(versions: readonly RecordVersion[], day: string): Value | null {
  return versions.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1)?.value ?? null;
}
