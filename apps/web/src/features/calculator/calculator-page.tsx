import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { AgentsChart } from './agents-chart.tsx';
import { type AnswerRow, AnswerTable, type Chosen } from './answer-table.tsx';
import { DaySteps } from './day-steps.tsx';
import { FormulaPanel } from './formula-panel.tsx';
import { readScenarios, SCENARIO_NAMES, type Scenario, writeScenarios } from './scenario.ts';
import { ScenarioForm } from './scenario-form.tsx';
import { solveScenario } from './solve-scenario.ts';
import { useSimulation } from './use-simulation.ts';

/** Staff calculator: needs no center and no server, and keeps its scenarios in the address. */
export function CalculatorPage() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const scenarios = useMemo(() => readScenarios(search.scenarios), [search.scenarios]);
  const [chosen, setChosen] = useState<Chosen>({ scenario: 0, model: 'erlang-c', figure: 'serviceLevel' });
  const { solved, ms } = useMemo(() => {
    const began = performance.now();
    return { solved: scenarios.map(solveScenario), ms: performance.now() - began };
  }, [scenarios]);
  const solvable = solved.flatMap((answers, i) => ('why' in answers ? [] : [{ answers, i }]));
  const simulated = useSimulation(
    solvable.map(({ answers, i }) => ({
      scenario: scenarios[i] as Scenario,
      start: answers.at(-1)?.needed ?? 1,
    })),
  );
  const rows = solvable.flatMap(({ answers, i }, n): AnswerRow[] => [
    ...answers.map((answer) => ({ scenario: i, model: answer.model, answer })),
    { scenario: i, model: 'simulation', answer: simulated[n] },
  ]);
  const shown =
    rows.find(({ scenario, model }) => scenario === chosen.scenario && model === chosen.model) ??
    rows.find(({ scenario }) => scenario === chosen.scenario) ??
    rows[0];
  const explained = shown && { ...chosen, scenario: shown.scenario, model: shown.model };
  return (
    <>
      <PageHeader
        title={t('calculator.title')}
        about={t('calculator.about')}
        actions={<Button onClick={() => change({ scenarios: undefined })}>{t('calculator.reset')}</Button>}
      />
      <Panels>
        <ScenarioForm scenarios={scenarios} onChange={(next) => change({ scenarios: writeScenarios(next) })} />
      </Panels>
      {solved.map(
        (answers, i) =>
          'why' in answers && (
            <Notice key={SCENARIO_NAMES[i]} tone="warn" role="alert">
              {t('calculator.notSolved', { name: SCENARIO_NAMES[i], why: answers.why })}
            </Notice>
          ),
      )}
      {explained && (
        <>
          <Panels>
            <AnswerTable rows={rows} chosen={explained} onChoose={setChosen} ms={ms} />
          </Panels>
          <Panels columns={2}>
            <FormulaPanel
              chosen={explained}
              scenario={scenarios[explained.scenario] as Scenario}
              answer={shown.answer}
            />
            <AgentsChart
              scenarios={scenarios}
              needed={solved.map((answers) => ('why' in answers ? Number.NaN : (answers[0]?.needed ?? Number.NaN)))}
            />
          </Panels>
        </>
      )}
      <Panels>
        <DaySteps scenarios={scenarios} />
      </Panels>
    </>
  );
}
