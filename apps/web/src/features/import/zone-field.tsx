import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelledInput } from '../../parts/labelled-input.tsx';
import { isWholeZone, ZONES } from './zone-text.ts';

/** The zone of a file. A whole name is taken at once, anything else with Enter or on leaving; Escape returns. */
export function ZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (text: string | null) => {
    setTyped(null);
    if (text !== null && text !== value) onChange(text);
  };
  return (
    <>
      <LabelledInput
        label={t('imports.zone')}
        hint={t('imports.zoneHint')}
        wide
        list={id}
        value={typed ?? value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => (isWholeZone(target.value) ? settle(target.value) : setTyped(target.value))}
        onBlur={() => settle(typed)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle(typed);
          else if (key === 'Escape') setTyped(null);
        }}
      />
      <datalist id={id}>
        {ZONES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
