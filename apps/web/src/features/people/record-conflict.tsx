import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { type RecordKind, type RecordVersion, useRecordHistory } from '../../api/use-records.ts';
import { Differences } from '../../form/differences.tsx';
import type { FieldSpec } from '../../form/field-spec.ts';
import { useFieldText } from '../../form/use-field-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { changesBetween, valueOn } from './describe-change.ts';

/** Somebody saved since the form was opened: what they changed, and a choice between the two. */
export function RecordConflict({
  kind,
  id,
  specs,
  seen,
  mine,
  day,
  onMine,
  onTheirs,
}: {
  kind: RecordKind;
  id: string;
  specs: readonly FieldSpec[];
  /** Versions that the form was opened with. */
  seen: readonly RecordVersion[];
  mine: Readonly<Record<string, unknown>>;
  day: string;
  onMine: (found: readonly RecordVersion[]) => void;
  onTheirs: (found: readonly RecordVersion[]) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useFieldText();
  const zone = useZone();
  const found = useRecordHistory(kind, id).data ?? [];
  const last = found.toSorted((a, b) => a.at - b.at).at(-1);
  const [before, after] = [valueOn(seen, day) ?? {}, valueOn(found, day) ?? {}];
  const theirs = changesBetween(specs, before, after).map(({ spec }) => spec.key);
  const ours = changesBetween(specs, before, mine).map(({ spec }) => spec.key);
  const rows = specs
    .filter(({ key }) => theirs.includes(key) || ours.includes(key))
    .map((spec) => ({
      label: spec.label,
      seen: textOf(spec, before[spec.key]),
      found: textOf(spec, after[spec.key]),
      mine: textOf(spec, mine[spec.key]),
    }));
  return (
    <Differences
      who={
        last && found.length > seen.length
          ? t('forms.conflictBy', { who: last.actor, at: format.moment(last.at, zone), reason: last.reason })
          : t('forms.conflictRead')
      }
      rows={rows}
      ready={found.length > seen.length}
      over="keepMine"
      onTheirs={() => onTheirs(found)}
      onMine={() => onMine(found)}
    />
  );
}
