import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import type { OpenedEngagement } from '../../api/use-engagements.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useLanguage } from '../../words/languages.ts';
import type { Act } from './act.ts';
import styles from './engagements.module.css';

/** Adjudication of subjective clauses after two have locked, each with its reason. */
export function DecisionsPanel({
  state,
  clauses,
  mayDecide,
  busy,
  act,
}: {
  state: OpenedEngagement;
  clauses: readonly CatalogueClause[];
  mayDecide: boolean;
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const decided = new Map(state.decisions.map((one) => [one.clause, one]));
  const open = clauses.filter(({ code }) => !decided.has(code));
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const clause = clauses.find(({ code }) => code === chosen) ?? open[0];
  const levels = (code: string) =>
    state.scores
      .filter((one) => one.clause === code)
      .map(({ assessor, level }) => `${assessor} ${level}`)
      .join(', ');
  const decide = (met: boolean) => {
    if (!clause) return;
    act({ do: 'decide', clause: clause.code, act: 'adjudicate', state: met ? 'met' : 'unmet', reason });
    setReason('');
    setChosen('');
  };
  return (
    <Panel title={t('engagements.decide')} note={t('engagements.decideNote', { open: format.number(open.length) })}>
      <div className={styles.stack}>
        {mayDecide && clause && (
          <>
            <Select
              label={t('engagements.clause')}
              value={clause.code}
              options={clauses.map(({ code, title }) => ({
                value: code,
                label: `${decided.has(code) ? '✓' : '○'} ${code} ${say(title)}`,
              }))}
              onChange={setChosen}
            />
            <p className={styles.muted}>{`${t('engagements.level')}: ${levels(clause.code)}`}</p>
            <div className={styles.form}>
              <TextField label={t('engagements.reason')} value={reason} onChange={setReason} wide />
              <Button disabled={busy || reason.trim() === ''} onClick={() => decide(true)}>
                {t('engagements.met')}
              </Button>
              <Button disabled={busy || reason.trim() === ''} onClick={() => decide(false)}>
                {t('engagements.unmet')}
              </Button>
            </div>
          </>
        )}
        <DataTable
          label={t('engagements.decided')}
          rows={state.decisions}
          rowKey={({ clause: code }, i) => `${code} ${i}`}
          height={240}
          saveAs="decisions"
          empty={t('engagements.nobody')}
          columns={[
            { key: 'clause', head: t('engagements.clause'), rowHead: true, cell: ({ clause: code }) => code },
            { key: 'state', head: t('engagements.decided'), cell: (one) => t(`assessment.states.${one.state}`) },
            { key: 'by', head: t('engagements.person'), cell: ({ by }) => by },
            { key: 'reason', head: t('engagements.reason'), wrap: true, cell: (one) => one.reason },
          ]}
        />
      </div>
    </Panel>
  );
}
