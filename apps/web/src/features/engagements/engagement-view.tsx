import type { Person } from '@seatwise/ccso';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogue, clausesIn } from '../../api/use-catalogue.ts';
import { type OpenedEngagement, useAct, useEngagement } from '../../api/use-engagements.ts';
import { usePoints } from '../../format/use-points.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { type KeyFigure, KeyFigures } from '../../parts/key-figures.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { Act } from './act.ts';
import { AgreementPanel } from './agreement-panel.tsx';
import { BlindScores } from './blind-scores.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import styles from './engagements.module.css';
import { PlanPanel } from './plan-panel.tsx';
import { SelfAssessment } from './self-assessment.tsx';

const STAGES = [
  'application',
  'self_assessment',
  'document_review',
  'on_site',
  'scoring',
  'committee',
  'result',
  'closed',
] as const;
type Stage = (typeof STAGES)[number];

/** Where each stage goes on to, and whose step it is. Going back is left to the API. */
const NEXT: Readonly<Partial<Record<Stage, { readonly to: keyof typeof MOVES; readonly role: Role }>>> = {
  application: { to: 'self_assessment', role: 'coordinator' },
  self_assessment: { to: 'document_review', role: 'coordinator' },
  document_review: { to: 'on_site', role: 'assessor' },
  on_site: { to: 'scoring', role: 'assessor' },
  scoring: { to: 'committee', role: 'assessor' },
  result: { to: 'closed', role: 'committee' },
};
const MOVES = {
  self_assessment: true,
  document_review: true,
  on_site: true,
  scoring: true,
  committee: true,
  closed: true,
} as const;
const ROLES = ['coordinator', 'assessor', 'committee'] as const;
type Role = (typeof ROLES)[number];

/** One engagement as one person may see it, with what there is to do for them. */
export function EngagementView({
  id,
  person,
  people,
  catalogue,
}: {
  id: string;
  person: string;
  people: readonly Person[];
  catalogue: Catalogue;
}) {
  const query = useEngagement(id, person);
  const act = useAct(id, person);
  return (
    <ArtefactGate query={query}>
      {(state) => (
        <>
          {act.error && <ErrorBox error={act.error} />}
          <Opened
            state={state}
            person={person}
            people={people}
            catalogue={catalogue}
            busy={act.isPending}
            act={(what) => act.mutate({ version: state.version, act: what })}
          />
        </>
      )}
    </ArtefactGate>
  );
}

function Opened({
  state,
  person,
  people,
  catalogue,
  busy,
  act,
}: {
  state: OpenedEngagement;
  person: string;
  people: readonly Person[];
  catalogue: Catalogue;
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const points = usePoints();
  const { stage, appointments, result, score } = state;
  const role = appointments.find((one) => one.person === person)?.role;
  const next = NEXT[stage];
  const clauses = catalogue.modules.flatMap(clausesIn);
  const subjective = clauses.filter(({ judgement }) => judgement === 'subjective');
  const figures: KeyFigure[] = [
    ...(score.result ? [{ name: t('engagements.scoreNow'), value: points(score.result.total) }] : []),
    ...(result
      ? [
          {
            name: t('engagements.result'),
            value: t(result.passed ? 'engagements.passed' : 'engagements.failed'),
            note: result.reason,
          },
        ]
      : []),
  ];
  return (
    <>
      <ol className={styles.steps} aria-label={t('engagements.stage')}>
        {STAGES.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {t(`engagements.stages.${one}`)}
          </li>
        ))}
      </ol>
      <KeyFigures figures={figures} />
      <Panels columns={2}>
        <Appointments state={state} people={people} busy={busy} act={act} />
        <Panel title={t(`engagements.stages.${stage}`)}>
          <div className={styles.stack}>
            {next && role === next.role && (
              <div>
                <Button look="primary" disabled={busy} onClick={() => act({ do: 'move', to: next.to })}>
                  {t(`engagements.moves.${next.to}`)}
                </Button>
              </div>
            )}
            {stage === 'committee' && role === 'committee' && <Conclude busy={busy} act={act} />}
            {!(next && role === next.role) && !(stage === 'committee' && role === 'committee') && (
              <p className={styles.muted}>{t('engagements.nothingToDo')}</p>
            )}
          </div>
        </Panel>
      </Panels>
      <Panels>
        {stage === 'self_assessment' && (
          <SelfAssessment state={state} catalogue={catalogue} mayWrite={role === 'coordinator'} act={act} />
        )}
        {(stage === 'on_site' || stage === 'scoring') && role === 'assessor' && (
          <BlindScores state={state} person={person} clauses={subjective} busy={busy} act={act} />
        )}
      </Panels>
      {state.agreement && (
        <Panels columns={2}>
          <AgreementPanel agreement={state.agreement} clauses={subjective} />
          <DecisionsPanel
            state={state}
            clauses={subjective}
            mayDecide={role === 'assessor' && (stage === 'scoring' || stage === 'on_site')}
            busy={busy}
            act={act}
          />
        </Panels>
      )}
      <Panels>
        <PlanPanel state={state} clauses={clauses} mayWrite={role === 'coordinator'} busy={busy} act={act} />
      </Panels>
    </>
  );
}

function Appointments({
  state,
  people,
  busy,
  act,
}: {
  state: OpenedEngagement;
  people: readonly Person[];
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const free = people.filter(({ id }) => !state.appointments.some(({ person }) => person === id));
  const [chosen, setChosen] = useState('');
  const [role, setRole] = useState<Role>('assessor');
  const who = free.some(({ id }) => id === chosen) ? chosen : (free[0]?.id ?? '');
  return (
    <Panel title={t('engagements.appointed')}>
      <div className={styles.stack}>
        {state.appointments.length === 0 && <p className={styles.muted}>{t('engagements.nobody')}</p>}
        <ul>
          {state.appointments.map(({ person, role: own }) => (
            <li key={person}>
              {t(`engagements.roles.${own}`)}: {people.find(({ id }) => id === person)?.name ?? person}
            </li>
          ))}
        </ul>
        {free.length > 0 && state.result === null && (
          <div className={styles.form}>
            <Select
              label={t('engagements.person')}
              value={who}
              options={free.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
            <Select
              label={t('engagements.role')}
              value={role}
              options={ROLES.map((value) => ({ value, label: t(`engagements.roles.${value}`) }))}
              onChange={setRole}
            />
            <Button disabled={busy} onClick={() => act({ do: 'appoint', person: who, role })}>
              {t('engagements.appoint')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function Conclude({ busy, act }: { busy: boolean; act: Act }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <>
      <p className={styles.muted}>{t('engagements.concludeNote')}</p>
      <div className={styles.form}>
        <TextField label={t('engagements.reason')} value={reason} onChange={setReason} wide />
        <Button look="primary" disabled={busy || reason.trim() === ''} onClick={() => act({ do: 'conclude', reason })}>
          {t('engagements.conclude')}
        </Button>
      </div>
    </>
  );
}
