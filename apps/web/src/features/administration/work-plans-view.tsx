import type { ActivityCode, WorkPlan, WorkPlanPause } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../api/use-center.ts';
import { type ReadDocument, usePlanningDocument } from '../../api/use-planning-document.ts';
import { useRecords } from '../../api/use-records.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { ItemPanel } from '../../form/item-panel.tsx';
import { NEW, useOpenedEntry } from '../../form/opened-entry.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Beside } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PauseRows } from './pause-rows.tsx';
import { ShiftForm } from './shift-form.tsx';
import { fieldsOfWorkPlan, pauseFault, readClock, readLengths, workPlanOfFields } from './work-plan-fields.ts';
import { WorkPlansTable } from './work-plans-table.tsx';

/** Shift forms that a schedule may use, and the limits of one person. */
export function WorkPlansView() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const query = usePlanningDocument<readonly WorkPlan[]>('work-plans');
  const plan = useOpenedEntry(query.data?.value ?? [], ({ id }) => id, search.record);
  const open = (record: string | undefined) => change({ record });
  return (
    <ArtefactGate query={query}>
      {(stored) => (
        <Beside
          side={
            (plan !== null || search.record === NEW) && (
              <WorkPlanPanel key={search.record} stored={stored} plan={plan} onClose={() => open(undefined)} />
            )
          }
        >
          <Panel
            title={t('administration.views.plans')}
            note={t('administration.plansNote')}
            tools={<Button onClick={() => open(NEW)}>{t('administration.addPlan')}</Button>}
            flush
          >
            <WorkPlansTable plans={stored.value} onOpen={open} />
          </Panel>
        </Beside>
      )}
    </ArtefactGate>
  );
}

function WorkPlanPanel({
  stored,
  plan,
  onClose,
}: {
  stored: ReadDocument<readonly WorkPlan[]>;
  plan: WorkPlan | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const codes = useRecords<ActivityCode>('activity-codes', useToday()).data ?? [];
  const clock = (key: 'earliestStart' | 'latestStart', hint?: string): FieldSpec => ({
    kind: 'text',
    key,
    label: t(`administration.fields.${key}`),
    hint,
    check: (text) => readClock(text) !== null,
  });
  const number = (
    key: 'startIncrementMinutes' | 'maxConsecutiveDays' | 'minDaysOffPerWeek',
    min: number,
    max: number,
    unit: string,
  ) => ({ kind: 'number', key, label: t(`administration.fields.${key}`), min, max, whole: true, unit }) as const;
  const [minutes, days, hours] = [
    t('administration.units.minutes'),
    t('administration.units.days'),
    t('people.units.hours'),
  ];
  const specs: readonly FieldSpec[] = [
    { kind: 'text', key: 'id', label: t('people.fields.id'), fixed: plan !== null, longest: 100 },
    { kind: 'text', key: 'name', label: t('people.fields.name') },
    clock('earliestStart'),
    clock('latestStart', t('administration.latestHint')),
    number('startIncrementMinutes', 5, 1440, minutes),
    {
      kind: 'text',
      key: 'shiftHours',
      label: t('administration.fields.shiftHours'),
      hint: t('administration.lengthsHint'),
      check: (text) => readLengths(text) !== null,
    },
    { kind: 'own', key: 'pauses', label: t('administration.pauses') },
    {
      kind: 'number',
      key: 'minRestMinutes',
      label: t('administration.fields.minRestMinutes'),
      min: 0,
      max: 2880,
      scale: 1 / 60,
      unit: hours,
    },
    number('maxConsecutiveDays', 1, 31, days),
    number('minDaysOffPerWeek', 0, 6, days),
    {
      kind: 'number',
      key: 'maxWeeklyHours',
      label: t('administration.fields.maxWeeklyHours'),
      min: 0,
      max: 168,
      open: 'min',
      unit: hours,
    },
  ];
  return (
    <ItemPanel
      title={plan ? plan.name || plan.id : t('administration.addPlan')}
      document="work-plans"
      stored={stored}
      keyOf={({ id }) => id}
      item={plan}
      specs={specs}
      fieldsOf={fieldsOfWorkPlan}
      itemOf={workPlanOfFields}
      textOf={({ name, earliestStart, latestStart, shiftMinutes }) =>
        `${name} ${earliestStart}–${latestStart} ${shiftMinutes.map((one) => one / 60).join(' / ')} h`
      }
      check={(next) => {
        const fault = pauseFault(next);
        return fault === null ? null : t(`administration.pauseFaults.${fault}`);
      }}
      more={(draft, set) => (
        <>
          <ShiftForm plan={workPlanOfFields(draft)} />
          <PauseRows
            pauses={draft.pauses as readonly WorkPlanPause[]}
            activities={codes.filter(({ value }) => !value.onQueue).map(({ id }) => id)}
            onChange={(pauses) => set({ pauses })}
          />
        </>
      )}
      onClose={onClose}
    />
  );
}
