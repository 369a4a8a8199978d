import { SERVICE_LEVEL_VARIANTS } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { lostOf } from '../../api/lost-of.ts';
import { useLabourPacks, useRatioPresets } from '../../api/use-administration.ts';
import { useMetricRegistry } from '../../api/use-metric-registry.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { useLanguage } from '../../words/languages.ts';

const INTERVALS = ['5', '10', '15', '30', '60'] as const;
/** Countries whose calendar is known best; any other two-letter code can be typed. */
const COUNTRIES = ['CN', 'HK', 'TW', 'SG', 'JP', 'KR', 'US', 'GB', 'DE', 'FR', 'AU', 'IN'] as const;

/** Groups of the settings' form: each field with its unit, what it means, and what holds while it is empty. */
export function useSettingsSpecs() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const ratios = useRatioPresets();
  const packs = useLabourPacks().data ?? [];
  const registry = useMetricRegistry();
  const presets = ratios.data?.presets ?? [];
  const metrics = registry.data ?? [];
  const field = (key: Parameters<typeof labelKey>[0]) => ({ key, label: t(labelKey(key)), hint: t(hintKey(key)) });
  const seconds = t('administration.units.seconds');
  const family = (name: string) => metrics.filter((metric) => metric.family === name && metric.status === 'approved');
  const nameOf = (id: string) =>
    metrics.filter((metric) => metric.id.endsWith(`.${id}`)).map(({ name }) => say(name))[0];
  const families = [...new Set(metrics.map((metric) => metric.family))].filter((name) => family(name).length > 1);
  const share = { kind: 'number', min: 0, max: 1, open: 'both', scale: 100, unit: '%', empty: 'omitted' } as const;
  const groups: readonly {
    readonly group: 'time' | 'goal' | 'staff' | 'organisation' | 'proof';
    readonly specs: readonly FieldSpec[];
  }[] = [
    {
      group: 'time',
      specs: [
        { kind: 'text', ...field('zone'), suggested: Intl.supportedValuesOf('timeZone'), check: isZone },
        {
          kind: 'text',
          ...field('country'),
          suggested: COUNTRIES,
          empty: 'null',
          check: (text) => /^[A-Z]{2}$/.test(text),
        },
        {
          kind: 'choice',
          ...field('intervalMinutes'),
          options: INTERVALS.map((value) => ({ value, label: t('history.minutes', { minutes: value }) })),
        },
        {
          kind: 'number',
          ...field('horizonDays'),
          min: 1,
          max: 400,
          whole: true,
          unit: t('administration.units.days'),
        },
      ],
    },
    {
      group: 'goal',
      specs: [
        { ...share, ...field('serviceLevel') },
        {
          kind: 'number',
          ...field('answerThreshold'),
          min: 0,
          max: 86_400,
          open: 'min',
          unit: seconds,
          empty: 'omitted',
        },
        {
          kind: 'choice',
          ...field('serviceLevelVariant'),
          options: SERVICE_LEVEL_VARIANTS.map((value) => ({ value, label: nameOf(value) ?? value })),
          empty: 'omitted',
        },
        {
          kind: 'number',
          ...field('averageSpeedOfAnswer'),
          min: 0,
          max: 86_400,
          open: 'min',
          unit: seconds,
          empty: 'omitted',
        },
        { ...share, ...field('maxOccupancy') },
        { ...share, ...field('maxAbandonRate') },
        { kind: 'number', ...field('patience'), min: 0, max: 86_400, open: 'min', unit: seconds, empty: 'null' },
      ],
    },
    {
      group: 'staff',
      specs: [
        { kind: 'number', ...field('minimumStaff'), min: 0, max: 10_000, whole: true, unit: t('people.units.people') },
        { kind: 'number', ...field('aht'), min: 0, max: 86_400, open: 'min', unit: seconds, empty: 'null' },
        {
          kind: 'number',
          ...field('voiceLines'),
          min: 1,
          max: 100_000,
          whole: true,
          unit: t('administration.units.lines'),
          empty: 'omitted',
        },
        {
          kind: 'number',
          ...field('surgeLimit'),
          min: 0,
          max: 10,
          open: 'min',
          scale: 100,
          unit: '%',
          empty: 'omitted',
        },
        { kind: 'check', ...field('outsourced') },
      ],
    },
    {
      group: 'organisation',
      specs: [
        {
          kind: 'choice',
          ...field('ratioPreset'),
          options: presets.map(({ id }) => ({ value: id, label: t(`administration.presets.${presetKey(id)}`) })),
        },
        { kind: 'number', ...field('layersLimit'), min: 1, max: 20, whole: true, empty: 'omitted' },
        { kind: 'number', ...field('onDutySpan'), min: 0, max: 200, open: 'min', empty: 'omitted' },
        {
          kind: 'choice',
          ...field('labourPack'),
          options: packs.map(({ id, name }) => ({ value: id, label: name })),
          empty: 'omitted',
        },
        { kind: 'text', ...field('protectedAgents'), empty: 'omitted', longest: 20_000 },
      ],
    },
    {
      group: 'proof',
      specs: [
        { kind: 'number', ...field('budgetYear'), min: 2000, max: 2200, whole: true, empty: 'omitted' },
        {
          kind: 'number',
          ...field('budgetContacts'),
          min: 0,
          max: 1e12,
          unit: t('administration.units.contacts'),
          empty: 'omitted',
        },
        ...families.map(
          (name): FieldSpec => ({
            kind: 'choice',
            key: `registered.${name}`,
            label: t('administration.variantOf', { family: t(`metrics.families.${name as 'csat'}`) }),
            options: family(name).map((metric) => ({ value: metric.id, label: say(metric.name) })),
            empty: 'null',
          }),
        ),
      ],
    },
  ];
  return {
    groups,
    specs: groups.flatMap(({ specs }) => specs),
    ready: metrics.length > 0 && presets.length > 0,
    /** What the choices come from and could not be read; the form waits for it. */
    lost: lostOf([ratios, registry]),
  };
}

/** Presets that we have words for. */
const presetKey = (id: string): 'as-stated' | 'as-exemplified' => (id === 'as-exemplified' ? id : 'as-stated');

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

type SettingKey =
  | 'zone'
  | 'country'
  | 'intervalMinutes'
  | 'horizonDays'
  | 'serviceLevel'
  | 'answerThreshold'
  | 'serviceLevelVariant'
  | 'averageSpeedOfAnswer'
  | 'maxOccupancy'
  | 'maxAbandonRate'
  | 'patience'
  | 'minimumStaff'
  | 'aht'
  | 'voiceLines'
  | 'surgeLimit'
  | 'outsourced'
  | 'ratioPreset'
  | 'layersLimit'
  | 'onDutySpan'
  | 'labourPack'
  | 'protectedAgents'
  | 'budgetYear'
  | 'budgetContacts';

const labelKey = <Key extends SettingKey>(key: Key) => `administration.settings.${key}.label` as const;
const hintKey = <Key extends SettingKey>(key: Key) => `administration.settings.${key}.hint` as const;
