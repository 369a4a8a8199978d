import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { FIGURES, type Figure, figureText } from './answer-figures.ts';
import styles from './answer-table.module.css';
import { SCENARIO_NAMES } from './scenario.ts';
import type { Answer, Model } from './solve-scenario.ts';

export interface AnswerRow {
  readonly scenario: number;
  readonly model: Model;
  /** Undefined while it is simulated, null where it cannot be. */
  readonly answer: Answer | null | undefined;
}

/** Where a number's formula is asked for. */
export interface Chosen {
  readonly scenario: number;
  readonly model: Model;
  readonly figure: Figure;
}

/** Every scenario by every model; each number is a button to its formula. */
export function AnswerTable({
  rows,
  chosen,
  onChoose,
  ms,
}: {
  rows: readonly AnswerRow[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  ms: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = ({ scenario, model, answer }: AnswerRow) => {
    const plain = `${SCENARIO_NAMES[scenario]} · ${t(`calculator.models.${model}`)}`;
    return answer && answer.agents !== answer.needed
      ? `${plain} · ${t('calculator.readAt', { agents: format.number(answer.agents) })}`
      : plain;
  };
  const isChosen = (row: AnswerRow, figure: Figure) =>
    chosen.scenario === row.scenario && chosen.model === row.model && chosen.figure === figure;
  return (
    <Panel
      title={t('calculator.answers')}
      note={<span data-ms={ms}>{t('calculator.answersNote', { ms: format.number(ms, 1) })}</span>}
      flush
    >
      <DataTable
        label={t('calculator.answers')}
        saveAs="what-if"
        rows={rows}
        rowKey={(row) => `${row.scenario} ${row.model}`}
        columns={[
          { key: 'name', head: t('calculator.by'), rowHead: true, cell: name },
          ...FIGURES.map((figure) => ({
            key: figure,
            head: t(`calculator.figures.${figure}`),
            align: 'end' as const,
            value: ({ answer }: AnswerRow) => {
              const value = answer?.[figure];
              return typeof value === 'number' && Number.isFinite(value) ? value : null;
            },
            cell: (row: AnswerRow) =>
              row.answer ? (
                <button
                  type="button"
                  className={styles.number}
                  aria-pressed={isChosen(row, figure)}
                  aria-label={t('calculator.explain', {
                    value: figureText(format, row.answer, figure),
                    figure: t(`calculator.figures.${figure}`),
                    name: name(row),
                  })}
                  onClick={() => onChoose({ scenario: row.scenario, model: row.model, figure })}
                >
                  {figureText(format, row.answer, figure)}
                </button>
              ) : figure === 'needed' ? (
                <Badge tone="quiet">{t(row.answer === null ? 'calculator.notSimulated' : 'calculator.running')}</Badge>
              ) : null,
          })),
        ]}
      />
    </Panel>
  );
}
