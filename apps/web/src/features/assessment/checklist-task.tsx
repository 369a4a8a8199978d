import type { EvidenceTask } from '@seatwise/ccso';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow } from '../../api/use-evidence-files.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import styles from './files-view.module.css';

export type SaveTasks = (tasks: Readonly<Record<string, EvidenceTask | null>>) => void;

/** Who brings what a clause asks for, until when; kept on leaving the field. */
export function TaskFields({ row: { clause, owner, due }, onSave }: { row: ChecklistRow; onSave: SaveTasks }) {
  const { t } = useTranslation();
  const [person, date] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  // Both fields as they stand: what was typed into the other may still be on its way.
  const keep = () => {
    const next = { owner: person.current?.value.trim() ?? '', due: date.current?.value || null };
    if (next.owner === (owner ?? '') && next.due === due) return;
    onSave({ [clause]: next.owner === '' && next.due === null ? null : next });
  };
  return (
    <span className={styles.task}>
      <input
        key={`owner ${owner}`}
        ref={person}
        aria-label={t('evidence.ownerOf', { clause })}
        placeholder={t('evidence.nobody')}
        defaultValue={owner ?? ''}
        maxLength={200}
        list="evidence-owners"
        onBlur={keep}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <input
        key={`due ${due}`}
        ref={date}
        type="date"
        aria-label={t('evidence.dueOf', { clause })}
        defaultValue={due ?? ''}
        onBlur={keep}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </span>
  );
}

/** The same owner and date for every row shown; an empty field leaves what is there. */
export function BulkTask({
  rows,
  owners,
  busy,
  onSave,
}: {
  rows: readonly ChecklistRow[];
  owners: readonly string[];
  busy: boolean;
  onSave: SaveTasks;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(
      Object.fromEntries(
        rows.map((row) => [row.clause, { owner: owner.trim() || (row.owner ?? ''), due: due || row.due }]),
      ),
    );
  };
  return (
    <form className={styles.bulk} onSubmit={submit}>
      <datalist id="evidence-owners">
        {owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span>{t('evidence.bulk', { count: format.number(rows.length) })}</span>
      <span className={styles.field}>
        <label htmlFor={`${id}-owner`}>{t('evidence.owner')}</label>
        <input
          id={`${id}-owner`}
          list="evidence-owners"
          maxLength={200}
          value={owner}
          onChange={({ target }) => setOwner(target.value)}
        />
      </span>
      <span className={styles.field}>
        <label htmlFor={`${id}-due`}>{t('evidence.due')}</label>
        <input id={`${id}-due`} type="date" value={due} onChange={({ target }) => setDue(target.value)} />
      </span>
      <Button type="submit" disabled={busy || rows.length === 0 || (owner.trim() === '' && due === '')}>
        {t('evidence.bulkDo')}
      </Button>
    </form>
  );
}
