import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button.tsx';
import { LabelledInput } from '../../../parts/labelled-input.tsx';
import styles from './months-panel.module.css';
import { percentOf, type ScenarioDraft } from './scenario-draft.ts';

/** One scenario: its name, by how much contacts and handle time move, for which queue and days. */
export function ScenarioRow({
  draft,
  onChange,
  onRemove,
}: {
  draft: ScenarioDraft;
  onChange: (draft: ScenarioDraft) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const percent = (key: 'contacts' | 'aht', label: string) => (
    <div className={styles.short}>
      <LabelledInput
        label={label}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={percentOf(draft[key]) === null}
        value={draft[key]}
        onChange={(event) => onChange({ ...draft, [key]: event.target.value })}
      />
    </div>
  );
  return (
    <fieldset className={styles.row}>
      <legend data-hidden-visually>{draft.name}</legend>
      <LabelledInput
        label={t('versions.scenario')}
        maxLength={60}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
      />
      {percent('contacts', t('versions.contactsPercent'))}
      {percent('aht', t('versions.ahtPercent'))}
      <LabelledInput
        label={t('decisions.from')}
        type="date"
        value={draft.from}
        onChange={(event) => onChange({ ...draft, from: event.target.value })}
      />
      <LabelledInput
        label={t('versions.until')}
        type="date"
        min={draft.from}
        value={draft.to}
        onChange={(event) => onChange({ ...draft, to: event.target.value })}
      />
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={draft.allQueues}
          onChange={(event) => onChange({ ...draft, allQueues: event.target.checked })}
        />
        {t('parts.allQueues')}
      </label>
      <Button look="quiet" aria-label={t('versions.removeNamed', { name: draft.name })} onClick={onRemove}>
        {t('versions.remove')}
      </Button>
    </fieldset>
  );
}
