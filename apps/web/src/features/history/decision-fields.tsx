import { useTranslation } from 'react-i18next';
import { clockText } from '../../format/clock-text.ts';
import { LabelledInput } from '../../parts/labelled-input.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Select } from '../../parts/select.tsx';
import styles from './day-decision.module.css';
import { CHOICES, type Draft } from './draft.ts';

/** What is decided, on which hours, by which number, why and by whom. */
export function DecisionFields({
  draft,
  minutes,
  onChange,
  reason,
  onReason,
  author,
  onAuthor,
}: {
  draft: Draft;
  /** Length of an interval: hours are chosen on its steps. */
  minutes: number;
  onChange: (draft: Draft) => void;
  reason: string;
  onReason: (reason: string) => void;
  author: string;
  onAuthor: (author: string) => void;
}) {
  const { t } = useTranslation();
  const steps = Array.from({ length: 1440 / minutes + 1 }, (_, k) => k * minutes);
  const times = (from: number, until: number) =>
    steps.filter((at) => at >= from && at <= until).map((at) => ({ value: String(at), label: clockText(at) }));
  return (
    <>
      <Segmented
        label={t('decisions.decision')}
        value={draft.action}
        options={CHOICES.map((value) => ({ value, label: t(`decisions.actions.${value}`) }))}
        onChange={(action) => onChange({ ...draft, action })}
      />
      <div className={styles.row}>
        <Select
          label={t('decisions.from')}
          value={String(draft.from)}
          options={times(0, 1440 - minutes)}
          onChange={(from) =>
            onChange({ ...draft, from: Number(from), to: Math.max(draft.to, Number(from) + minutes) })
          }
        />
        <Select
          label={t('decisions.to')}
          value={String(draft.to)}
          options={times(draft.from + minutes, 1440)}
          onChange={(to) => onChange({ ...draft, to: Number(to) })}
        />
        {draft.action === 'replace' && (
          <Segmented
            label={t('decisions.replaceBy')}
            value={draft.value === null ? 'usual' : 'value'}
            options={[
              { value: 'usual', label: t('decisions.byUsual') },
              { value: 'value', label: t('decisions.byValue') },
            ]}
            onChange={(by) => onChange({ ...draft, value: by === 'usual' ? null : '' })}
          />
        )}
        {draft.action === 'replace' && draft.value !== null && (
          <LabelledInput
            label={t('decisions.value')}
            inputMode="decimal"
            required
            pattern="[0-9０-９.,，．\s]+"
            autoComplete="off"
            value={draft.value}
            onChange={(event) => onChange({ ...draft, value: event.target.value })}
          />
        )}
      </div>
      <div className={styles.row}>
        <LabelledInput
          label={t('decisions.reason')}
          wide
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
        <LabelledInput
          label={t('decisions.author')}
          autoComplete="name"
          required
          maxLength={200}
          value={author}
          onChange={(event) => onAuthor(event.target.value)}
        />
      </div>
    </>
  );
}
