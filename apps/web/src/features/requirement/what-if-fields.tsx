import { useTranslation } from 'react-i18next';
import { NumberSlider } from '../../parts/number-slider.tsx';
import type { WhatIf } from './size-day.ts';
import styles from './what-if.module.css';

const FIELDS = [
  { name: 'volume', label: 'requirement.volumeChange', min: 1, max: 1000, step: 5, slideTo: 300 },
  { name: 'aht', label: 'requirement.ahtChange', min: 1, max: 1000, step: 5, slideTo: 300 },
  { name: 'target', label: 'requirement.target', min: 1, max: 99.9, step: 1, slideTo: 99 },
  { name: 'within', label: 'requirement.within', min: 0, max: 3600, step: 5, slideTo: 120 },
  { name: 'patience', label: 'requirement.patienceField', min: 1, max: 36_000, step: 10, slideTo: 600 },
] as const;

/** What may be asked otherwise, each as a number and a slider that answers while it is dragged. */
export function WhatIfFields({ asked, onChange }: { asked: WhatIf; onChange: (part: Partial<WhatIf>) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      {FIELDS.map(({ name, label, ...bounds }) => (
        <NumberSlider
          key={name}
          label={t(label)}
          value={asked[name]}
          {...bounds}
          placeholder={name === 'patience' ? t('requirement.models.erlang-c') : undefined}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </div>
  );
}
