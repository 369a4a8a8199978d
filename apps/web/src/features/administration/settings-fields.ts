import type { PlanSettings } from './plan-settings.ts';

/** Flat fields of the form of settings. */
export type SettingsFields = Readonly<Record<string, unknown>>;

const GOAL = [
  'serviceLevel',
  'answerThreshold',
  'serviceLevelVariant',
  'averageSpeedOfAnswer',
  'maxOccupancy',
  'maxAbandonRate',
] as const;
const PLAIN = [
  'zone',
  'country',
  'horizonDays',
  'patience',
  'minimumStaff',
  'aht',
  'ratioPreset',
  'surgeLimit',
  'voiceLines',
  'layersLimit',
  'onDutySpan',
  'outsourced',
] as const;
const VARIANT = 'registered.';

/** Settings as fields: a goal's parts, the labour pack, the budget and each metric variant on their own. */
export function fieldsOfSettings(settings: PlanSettings): SettingsFields {
  const { goal, labour, budget, registered = {}, intervalMinutes } = settings;
  return {
    ...Object.fromEntries(PLAIN.map((key) => [key, settings[key]])),
    ...Object.fromEntries(GOAL.map((key) => [key, goal[key]])),
    intervalMinutes: String(intervalMinutes),
    labourPack: labour?.pack,
    protectedAgents: labour?.protectedAgents.join(' ') || undefined,
    outsourced: settings.outsourced === true,
    budgetYear: budget?.year,
    budgetContacts: budget?.contacts,
    ...fieldsOfVariants(registered),
  };
}

const fieldsOfVariants = (registered: Readonly<Record<string, string>>): SettingsFields =>
  Object.fromEntries(Object.entries(registered).map(([family, metric]) => [VARIANT + family, metric]));

/** The settings that fields make; what the form does not ask for stays, variants of a family without a field too. */
export function settingsOfFields(fields: SettingsFields, before: PlanSettings): PlanSettings {
  const given = (key: string) => fields[key] !== undefined && fields[key] !== '';
  const { labour: _, budget: __, registered: known = {}, ...rest } = before;
  const kept: Record<string, unknown> = { ...rest };
  for (const key of PLAIN) {
    if (given(key) && fields[key] !== false) kept[key] = fields[key];
    else delete kept[key];
  }
  const variants = { ...fieldsOfVariants(known), ...fields };
  const registered = Object.entries(variants).filter(([key, value]) => key.startsWith(VARIANT) && value);
  const people = String(fields.protectedAgents ?? '')
    .split(/[\s,;，；、]+/)
    .filter((id) => id !== '');
  const settings: unknown = {
    ...kept,
    intervalMinutes: Number(fields.intervalMinutes),
    goal: Object.fromEntries(GOAL.filter(given).map((key) => [key, fields[key]])),
    ...(given('labourPack') ? { labour: { pack: fields.labourPack, protectedAgents: people } } : {}),
    ...(given('budgetYear') && given('budgetContacts')
      ? { budget: { year: fields.budgetYear, contacts: fields.budgetContacts } }
      : {}),
    ...(registered.length > 0
      ? { registered: Object.fromEntries(registered.map(([key, value]) => [key.slice(VARIANT.length), value])) }
      : {}),
  };
  return settings as PlanSettings;
}

/** Fields of `mine` that were changed, laid over what another has saved. A variant that is not asked for has not changed. */
export function mergedFields(seen: SettingsFields, found: SettingsFields, mine: SettingsFields): SettingsFields {
  const asked = (key: string) => key in mine || !key.startsWith(VARIANT);
  const changed = Object.keys({ ...seen, ...mine }).filter(
    (key) => asked(key) && JSON.stringify(seen[key] ?? null) !== JSON.stringify(mine[key] ?? null),
  );
  return { ...found, ...Object.fromEntries(changed.map((key) => [key, mine[key]])) };
}
