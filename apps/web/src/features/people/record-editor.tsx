import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/fetch-json.ts';
import { type RecordKind, type RecordVersion, useEditRecord } from '../../api/use-records.ts';
import { draftOf, readDraft } from '../../form/draft.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import styles from '../../form/form.module.css';
import { FormField } from '../../form/form-field.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { changesBetween, valueOn } from './describe-change.ts';
import { actOf, type RecordAct } from './record-act.ts';
import { RecordConflict } from './record-conflict.tsx';
import { recordIdOf } from './record-id.ts';
import { useEffectiveFields } from './use-effective-fields.ts';

/** The fields of a record as they will hold from a day on. Saving refuses to write over what another saved since it was opened. */
export function RecordEditor({
  kind,
  id,
  specs,
  day,
  today,
  blank = {},
  versions,
  onSaved,
}: {
  kind: RecordKind;
  /** Null for a new one. */
  id: string | null;
  specs: readonly FieldSpec[];
  /** Day that the page shows. */
  day: string;
  today: string;
  blank?: Readonly<Record<string, unknown>>;
  versions: readonly RecordVersion[];
  onSaved: (id: string) => void;
}) {
  const { t } = useTranslation();
  // What was seen when the form was opened; what arrives later is somebody else's.
  const [opened, setOpened] = useState(versions);
  const before = valueOn(opened, day) ?? opened.findLast(({ value }) => value !== null)?.value ?? blank;
  const [draft, setDraft] = useState(() => draftOf(specs, before));
  const [from, setFrom] = useState(day);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // Saving or ending: what was asked for last is what a refusal can be overruled with.
  const [asked, setAsked] = useState<'keep' | 'end'>('keep');
  const edit = useEditRecord(kind);
  const { value, faults } = readDraft(specs, draft);
  const whole = { ...before, ...value };
  for (const spec of specs) if (!(spec.key in value)) delete whole[spec.key];
  const changed = id === null || changesBetween(specs, before, whole).length > 0 || from !== day;
  const { dated, why } = useEffectiveFields();
  const ready = readDraft([dated, why], { from, reason });
  const act = actOf(asked, kind, whole, { on: from, today });
  const put = ({ value: next, effectiveFrom }: RecordAct, seen: number) => {
    setTried(true);
    if (ready.faults.size > 0 || (next !== null && faults.size > 0)) return;
    const record = id ?? recordIdOf(next ?? {});
    edit.mutate({ id: record, effectiveFrom, value: next, reason, seen }, { onSuccess: () => onSaved(record) });
  };
  const ask = (next: typeof asked) => {
    setAsked(next);
    put(actOf(next, kind, whole, { on: from, today }), opened.length);
  };
  const faultOf = (key: string) => (tried ? (faults.get(key) ?? ready.faults.get(key)) : undefined);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask('keep');
      }}
    >
      <div className={styles.fields}>
        {specs.map((spec) => (
          <FormField
            key={spec.key}
            spec={spec}
            value={draft[spec.key]}
            fault={faultOf(spec.key)}
            onChange={(next) => setDraft({ ...draft, [spec.key]: next })}
          />
        ))}
        <FormField spec={dated} value={from} fault={faultOf('from')} onChange={(next) => setFrom(String(next))} />
        <FormField spec={why} value={reason} fault={faultOf('reason')} onChange={(next) => setReason(String(next))} />
      </div>
      {isStale(edit.error) ? (
        <RecordConflict
          kind={kind}
          id={id ?? recordIdOf(whole)}
          specs={specs}
          seen={opened}
          mine={act.value ?? {}}
          day={from}
          onMine={(found) => put(act, found.length)}
          onTheirs={(found) => {
            setOpened(found);
            setDraft(draftOf(specs, valueOn(found, from) ?? blank));
            edit.reset();
          }}
        />
      ) : (
        edit.error && <ErrorBox error={edit.error} />
      )}
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={edit.isPending || !changed}>
          {t(id === null ? 'people.add' : 'people.save')}
        </Button>
        {id !== null && (
          <Button disabled={edit.isPending} onClick={() => ask('end')}>
            {t(kind === 'agents' ? 'people.leave' : 'people.end')}
          </Button>
        )}
      </div>
    </form>
  );
}
