import type { CapacityPlanInput } from '@seatwise/capacity';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StoredCapacity, useCapacity, useCapacityPlan, useSaveCapacity } from '../../api/use-capacity.ts';
import { useSkillName } from '../../api/use-center.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { Assumptions } from './assumptions.tsx';
import { CapacityChart } from './capacity-chart.tsx';
import { CapacityFigures } from './capacity-figures.tsx';
import { withHires } from './edit-plan.ts';
import { Hiring } from './hiring.tsx';
import { MonthGrid } from './month-grid.tsx';
import { Scenarios } from './scenarios.tsx';

/** The long-term plan: people, work and money by month. */
export function CapacityPage() {
  const { t } = useTranslation();
  const query = useCapacityPlan();
  return (
    <>
      <PageHeader title={t('capacity.title')} about={t('capacity.about')} />
      <ArtefactGate query={query}>{(stored) => <Workspace stored={stored} />}</ArtefactGate>
    </>
  );
}

/** The plan as edited, with every step back; nothing is kept before it is saved. */
function Workspace({ stored }: { stored: StoredCapacity }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const nameOf = useSkillName();
  const [steps, setSteps] = useState<readonly CapacityPlanInput[]>([]);
  const plan = steps.at(-1) ?? stored.plan;
  const answer = useCapacity(plan);
  const save = useSaveCapacity();
  const edit = (next: CapacityPlanInput) => setSteps([...steps.slice(-99), next]);
  const group = plan.groups.find(({ id }) => id === search.skill) ?? plan.groups[0];
  const at = Math.min(Number(search.view ?? 0) || 0, plan.scenarios.length);
  if (!group) return null;
  const capacity = answer.data?.plans[at];
  const months = capacity?.groups.find((one) => one.group === group.id)?.months;
  return (
    <>
      <Toolbar>
        <Select
          label={t('capacity.group')}
          value={group.id}
          options={plan.groups.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={(skill) => change({ skill })}
        />
        <Select
          label={t('capacity.scenario')}
          value={String(at)}
          options={[
            { value: '0', label: t('capacity.asPlanned') },
            ...plan.scenarios.map(({ name }, i) => ({ value: String(i + 1), label: name })),
          ]}
          onChange={(view) => change({ view: view === '0' ? undefined : view })}
        />
        <Button disabled={steps.length === 0} onClick={() => setSteps(steps.slice(0, -1))}>
          <Icon name="undo" />
          {t('capacity.undo')}
        </Button>
        <Button
          look="primary"
          disabled={save.isPending || (steps.length === 0 && stored.version !== null)}
          onClick={() => save.mutate({ version: stored.version, plan }, { onSuccess: () => setSteps([]) })}
        >
          {t('capacity.save')}
        </Button>
      </Toolbar>
      {stored.version === null && <Notice tone="info">{t('capacity.draft')}</Notice>}
      {save.error && <ErrorBox error={save.error} />}
      {answer.error && <ErrorBox error={answer.error} />}
      {answer.data?.issues.map((issue) => (
        <Notice key={issue} tone="warn">
          {issue}
        </Notice>
      ))}
      {months && capacity && (
        <>
          <CapacityFigures months={months} currency={capacity.currency} />
          <Panels>
            <CapacityChart
              months={months}
              title={`${nameOf(group.id)} · ${at === 0 ? t('capacity.asPlanned') : capacity.scenario}`}
            />
            <MonthGrid
              months={months}
              currency={capacity.currency}
              editable={at === 0}
              onHire={(month, people) => edit(withHires(plan, group.id, month, people))}
            />
          </Panels>
        </>
      )}
      <Panels columns={2}>
        <Assumptions plan={plan} group={group} onChange={edit} />
        <Hiring plan={plan} group={group.id} onChange={edit} />
      </Panels>
      {answer.data && (
        <Panels>
          <Scenarios plan={plan} plans={answer.data.plans} group={group.id} onChange={edit} />
        </Panels>
      )}
    </>
  );
}
