import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../api/use-records.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { useActivityName } from '../../words/use-activity-name.ts';
import type { PeopleOnDay } from './people-on-day.ts';

const CODE_KINDS = ['work', 'meal', 'break', 'training', 'meeting', 'leave', 'absence', 'other'] as const;
const BASES = ['paid', 'scheduled', 'attended'] as const;

/** Fields of each kind of record; what names a record is fixed once it is there. */
export function useRecordFields(
  people: PeopleOnDay,
  isNew: boolean,
): Readonly<Record<RecordKind, readonly FieldSpec[]>> {
  const { t } = useTranslation();
  const activityName = useActivityName();
  const label = (key: Parameters<typeof fieldKey>[0]) => ({ key, label: t(fieldKey(key)) });
  const fixed = isNew ? undefined : true;
  const id = { kind: 'text', ...label('id'), fixed, hint: isNew ? t('people.idHint') : undefined } as const;
  const name = { kind: 'text', ...label('name') } as const;
  const named = (rows: readonly { id: string; value: { name: string } }[]) =>
    rows.map((row) => ({ value: row.id, label: row.value.name || row.id }));
  const activities = people.codes.map(({ id: value, value: { name: own } }) => ({
    value,
    label: activityName(value) === value ? own : activityName(value),
  }));
  const site = { kind: 'choice', ...label('site'), options: named(people.sites) } as const;
  const placed = { kind: 'check', ...label('placedBySchedule'), hint: t('people.placedHint') } as const;
  const hours = t('people.units.hours');
  return {
    sites: [
      id,
      name,
      { kind: 'number', ...label('seats'), min: 0, max: 1_000_000, whole: true, unit: t('people.units.seats') },
    ],
    teams: [id, name, site, { kind: 'text', ...label('leader'), empty: 'omitted' }],
    agents: [
      { ...id, label: t('people.fields.number') },
      { ...name, label: t('people.fields.person') },
      site,
      { kind: 'choice', ...label('team'), options: named(people.teams), empty: '' },
      {
        kind: 'choice',
        ...label('contract'),
        hint: people.contracts.length === 0 ? t('people.noContracts') : undefined,
        options: people.contracts.map(({ id: value, value: { weeklyHours } }) => ({
          value,
          label: t('people.contractOption', { id: value, hours: weeklyHours }),
        })),
      },
      { kind: 'date', ...label('start') },
      { kind: 'date', ...label('end'), empty: 'null', hint: t('people.endHint') },
      {
        kind: 'levels',
        ...label('skills'),
        options: people.skills.map((skill) => ({ value: skill.id, label: skill.name })),
      },
    ],
    contracts: [
      id,
      { kind: 'number', ...label('weeklyHours'), min: 0, max: 168, open: 'min', unit: hours },
      { kind: 'number', ...label('maxDailyHours'), min: 0, max: 24, open: 'min', unit: hours, empty: 'omitted' },
      {
        kind: 'number',
        ...label('daysPerWeek'),
        min: 0,
        max: 7,
        open: 'min',
        unit: t('people.units.days'),
        empty: 'omitted',
      },
    ],
    'activity-codes': [
      id,
      name,
      {
        kind: 'choice',
        ...label('kind'),
        options: CODE_KINDS.map((value) => ({ value, label: t(`people.codeKinds.${value}`) })),
      },
      { kind: 'check', ...label('paid') },
      { kind: 'check', ...label('onQueue') },
      placed,
    ],
    shrinkage: [
      { kind: 'choice', ...label('activity'), options: activities, fixed },
      { kind: 'number', ...label('share'), min: 0, max: 1, open: 'max', scale: 100, unit: '%' },
      {
        kind: 'choice',
        ...label('base'),
        options: BASES.map((value) => ({ value, label: t(`requirement.bases.${value}`) })),
        hint: t('people.baseHint'),
      },
      placed,
    ],
    'leave-balances': [
      { kind: 'choice', ...label('agent'), options: named(people.agents), fixed },
      {
        kind: 'choice',
        ...label('code'),
        options: activities.filter(
          ({ value }) => people.codes.find((code) => code.id === value)?.value.kind === 'leave',
        ),
        fixed,
      },
      { kind: 'number', ...label('hours'), min: -10_000, max: 10_000, unit: hours },
      { kind: 'number', ...label('monthlyHours'), min: 0, max: 1000, unit: hours, empty: 'omitted' },
    ],
  };
}

const fieldKey = <
  Key extends
    | 'id'
    | 'name'
    | 'seats'
    | 'site'
    | 'leader'
    | 'team'
    | 'contract'
    | 'start'
    | 'end'
    | 'skills'
    | 'weeklyHours'
    | 'maxDailyHours'
    | 'daysPerWeek'
    | 'kind'
    | 'paid'
    | 'onQueue'
    | 'placedBySchedule'
    | 'activity'
    | 'share'
    | 'base'
    | 'agent'
    | 'code'
    | 'hours'
    | 'monthlyHours',
>(
  key: Key,
) => `people.fields.${key}` as const;
