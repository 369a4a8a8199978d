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

/** What will be done about which clause, by whom, until when. */
export function PlanPanel({
  state,
  clauses,
  mayWrite,
  busy,
  act,
}: {
  state: OpenedEngagement;
  clauses: readonly CatalogueClause[];
  mayWrite: boolean;
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const falling = new Set(
    state.evidence.filter(({ state: own }) => own === 'unmet' || own === 'partial').map(({ clause }) => clause),
  );
  const offered = clauses.filter(({ code }) => falling.has(code));
  const [code, setCode] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const [what, setWhat] = useState('');
  const clause = offered.find((one) => one.code === code) ?? offered[0];
  const add = () =>
    clause &&
    act({
      do: 'plan',
      id: `${clause.code}-${state.version}`,
      clause: clause.code,
      owner,
      due,
      effort: clause.effort ?? 0,
      expectedPoints: (clause.deduct ?? 0) + (clause.bonus ?? 0),
      what,
    });
  return (
    <Panel title={t('engagements.plan')}>
      <div className={styles.stack}>
        {mayWrite && clause && (
          <div className={styles.form}>
            <Select
              above
              label={t('engagements.clause')}
              value={clause.code}
              options={offered.map((one) => ({ value: one.code, label: `${one.code} ${say(one.title)}` }))}
              onChange={setCode}
            />
            <TextField label={t('engagements.what')} value={what} onChange={setWhat} wide />
            <TextField label={t('engagements.owner')} value={owner} onChange={setOwner} />
            <TextField label={t('engagements.due')} type="date" value={due} onChange={setDue} />
            <Button disabled={busy || owner === '' || due === '' || what === ''} onClick={add}>
              {t('engagements.add')}
            </Button>
          </div>
        )}
        <DataTable
          label={t('engagements.plan')}
          rows={state.actions}
          rowKey={({ id }) => id}
          height={260}
          saveAs="improvement-plan"
          empty={t('engagements.planEmpty')}
          columns={[
            { key: 'clause', head: t('engagements.clause'), rowHead: true, cell: ({ clause: own }) => own },
            { key: 'what', head: t('engagements.what'), wrap: true, cell: (action) => action.what },
            { key: 'owner', head: t('engagements.owner'), cell: (action) => action.owner },
            { key: 'due', head: t('engagements.due'), cell: (action) => action.due },
            {
              key: 'effort',
              head: t('engagements.effort'),
              align: 'end',
              cell: ({ effort }) => format.number(effort),
            },
            {
              key: 'points',
              head: t('engagements.expected'),
              align: 'end',
              cell: ({ expectedPoints }) => format.points(expectedPoints),
              value: ({ expectedPoints }) => expectedPoints / 1000,
            },
          ]}
        />
      </div>
    </Panel>
  );
}
