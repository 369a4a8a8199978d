import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import styles from './draft-bar.module.css';

interface FormProps {
  readonly draft: ScheduleDraft;
  readonly editor: DraftEditor;
  readonly onClose: () => void;
}

/** Makes the draft official, for all its days or for some, with a reason. */
export function PublishForm({ draft, editor, onClose }: FormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { days } = draft.grid;
  const [from, setFrom] = useState(days[0] ?? '');
  const [to, setTo] = useState(days.at(-1) ?? '');
  const [reason, setReason] = useState('');
  const choices = days.map((day) => ({ value: day, label: format.day(day) }));
  return (
    <Form
      label={t('gantt.publish')}
      onClose={onClose}
      onSend={() => editor.act('publish', { reason: reason.trim(), from, to })}
      send={t('gantt.publishNow')}
      ready={reason.trim() !== '' && from <= to}
    >
      <p>{t('gantt.publishAbout')}</p>
      <Select label={t('gantt.publishFrom')} value={from} options={choices} onChange={setFrom} />
      <Select label={t('gantt.publishTo')} value={to} options={choices} onChange={setTo} />
      <div className={styles.reason}>
        <label htmlFor={id}>{t('gantt.reason')}</label>
        <input id={id} value={reason} maxLength={1000} required onChange={({ target }) => setReason(target.value)} />
      </div>
    </Form>
  );
}

/** Asks before all changes are dropped. */
export function RevertForm({ draft, editor, onClose }: FormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Form
      label={t('gantt.revert')}
      onClose={onClose}
      onSend={() => editor.act('revert')}
      send={t('gantt.revertNow')}
      ready
    >
      <p>{t('gantt.revertSure', { at: format.moment(draft.basedOn.at, draft.grid.zone) })}</p>
    </Form>
  );
}

function Form({
  label,
  send,
  ready,
  onSend,
  onClose,
  children,
}: {
  label: string;
  send: string;
  ready: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onSend();
        onClose();
      }}
    >
      {children}
      <Button type="submit" look="primary" disabled={!ready}>
        {send}
      </Button>
      <Button onClick={onClose}>{t('gantt.cancel')}</Button>
    </form>
  );
}
