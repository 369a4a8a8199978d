import type { CapacityScenario } from '@seatwise/capacity';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { NumberSlider } from '../../parts/number-slider.tsx';
import styles from './assumptions.module.css';

/** What a scenario changes, in percent of the plan and in points of shrinkage. */
export function ScenarioFields({
  scenario,
  onChange,
  onRemove,
}: {
  scenario: CapacityScenario;
  onChange: (part: Partial<CapacityScenario>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const factors = ['contactsFactor', 'ahtFactor', 'attritionFactor', 'wageFactor'] as const;
  return (
    <fieldset className={styles.fields}>
      <legend data-hidden-visually>{scenario.name}</legend>
      {factors.map((name) => (
        <NumberSlider
          key={name}
          label={t(`capacity.factors.${name}`)}
          value={Math.round(scenario[name] * 1000) / 10}
          min={0}
          max={1000}
          slideTo={300}
          step={1}
          onChange={(value) => value !== null && onChange({ [name]: value / 100 })}
        />
      ))}
      <NumberSlider
        label={t('capacity.factors.shrinkagePoints')}
        value={Math.round(scenario.shrinkagePoints * 1000) / 10}
        min={-20}
        max={50}
        slideTo={20}
        step={0.5}
        onChange={(value) => value !== null && onChange({ shrinkagePoints: value / 100 })}
      />
      <div className={styles.end}>
        <Button aria-label={t('capacity.removeNamed', { name: scenario.name })} onClick={onRemove}>
          {t('calculator.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
