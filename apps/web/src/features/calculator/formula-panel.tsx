import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import type { Chosen } from './answer-table.tsx';
import { formulaOf } from './formula.ts';
import styles from './formula-panel.module.css';
import { SCENARIO_NAMES, type Scenario } from './scenario.ts';
import type { Answer } from './solve-scenario.ts';

/** How the chosen number came about: in words, as a formula, with the numbers in it, and after whom. */
export function FormulaPanel({
  chosen,
  scenario,
  answer,
}: {
  chosen: Chosen;
  scenario: Scenario;
  answer: Answer | null | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t('calculator.formulaOf', {
    figure: t(`calculator.figures.${chosen.figure}`),
    name: SCENARIO_NAMES[chosen.scenario],
    model: t(`calculator.models.${chosen.model}`),
  });
  const found = answer ? formulaOf(format, scenario, answer, chosen.figure) : null;
  return (
    <Panel title={t('calculator.formula')} note={title}>
      <div aria-live="polite" className={styles.formula}>
        <p>{t(`calculator.means.${chosen.figure}`)}</p>
        {found ? (
          <>
            <code>{found.formula}</code>
            <code className={styles.filled}>{found.filled}</code>
            <p className={styles.source}>
              {t('calculator.source')} {found.source}
            </p>
          </>
        ) : (
          <p className={styles.source}>{t(answer === null ? 'calculator.notSimulated' : 'calculator.running')}</p>
        )}
        <p className={styles.source}>{t('calculator.symbols')}</p>
      </div>
    </Panel>
  );
}
