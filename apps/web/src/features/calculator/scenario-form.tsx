import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { NumberSlider } from '../../parts/number-slider.tsx';
import { Panel } from '../../parts/panel.tsx';
import { FIELD_NAMES, FIELDS, MOST_SCENARIOS, SCENARIO_NAMES, type Scenario } from './scenario.ts';
import styles from './scenario-form.module.css';

/** Up to four scenarios beside one another, each field as number and slider. */
export function ScenarioForm({
  scenarios,
  onChange,
}: {
  scenarios: readonly Scenario[];
  onChange: (scenarios: readonly Scenario[]) => void;
}) {
  const { t } = useTranslation();
  const change = (at: number, part: Partial<Scenario>) =>
    onChange(scenarios.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const last = scenarios.at(-1);
  return (
    <Panel
      title={t('calculator.inputs')}
      note={t('calculator.inputsNote')}
      tools={
        <Button
          disabled={scenarios.length >= MOST_SCENARIOS}
          onClick={() => last && onChange([...scenarios, { ...last }])}
        >
          {t('calculator.add')}
        </Button>
      }
    >
      <div className={styles.scenarios}>
        {scenarios.map((scenario, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its place
          <fieldset key={at} className={styles.scenario}>
            <legend className={styles.name}>
              <span>{t('calculator.scenario', { name: SCENARIO_NAMES[at] })}</span>
            </legend>
            {scenarios.length > 1 && (
              <Button
                look="quiet"
                className={styles.remove}
                aria-label={t('calculator.removeNamed', { name: SCENARIO_NAMES[at] })}
                onClick={() => onChange(scenarios.filter((_, i) => i !== at))}
              >
                {t('calculator.remove')}
              </Button>
            )}
            <div className={styles.fields}>
              {FIELD_NAMES.map((name) => {
                const { min, max, step, slideTo, optional } = FIELDS[name];
                return (
                  <NumberSlider
                    key={name}
                    label={t(`calculator.fields.${name}`)}
                    value={scenario[name]}
                    min={min}
                    max={max}
                    step={step}
                    slideTo={slideTo}
                    placeholder={
                      optional ? t(`calculator.open.${name as 'asa' | 'occupancy' | 'patience' | 'agents'}`) : undefined
                    }
                    onChange={(value) => change(at, { [name]: value })}
                  />
                );
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </Panel>
  );
}
