import { basename } from 'node:path';
import { isZone } from '@seatwise/calendar';
import { type IntervalRecords, type Issue, SeatwiseError, STANDARD_ACTIVITY_CODES, throwOnError } from '@seatwise/core';
import {
  EXPORT_DEFAULTS,
  readActivityCsv,
  readAgentCsv,
  readDecisionCsv,
  readEditsCsv,
  readEventsCsv,
  readObservationCsv,
  readOpeningHoursCsv,
  readWorkPlansJson,
} from '@seatwise/formats';
import type { PlanInput } from '@seatwise/pipeline';
import { type OptionValues, textOption } from '../commands/command.ts';
import { throwUnlessHistory } from '../imports/import-files.ts';
import { readExportFile } from '../imports/read-export-file.ts';
import { readExternalFile } from '../imports/read-external-file.ts';
import { readText } from '../options/read-file.ts';
import {
  goalOption,
  horizonOption,
  intervalOption,
  numberOption,
  secondsOption,
  shrinkageOption,
} from '../options/values.ts';

/** Reads the files and options of `plan`; every finding of every file is collected, and any error stops before work begins. */
export async function readPlanInput(
  files: readonly string[],
  options: OptionValues,
): Promise<{ input: PlanInput; issues: Issue[] }> {
  if (files.length === 0) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'HISTORY' });
  const zone = textOption(options, 'zone') ?? null;
  if (zone !== null && !isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
  const settings = planSettings(options);
  const issues: Issue[] = [];
  const records: IntervalRecords[] = [];
  for (const path of files) {
    const read = await readExportFile(path, { ...EXPORT_DEFAULTS, zone });
    issues.push(...read.issues.filter(({ severity }) => severity !== 'info'));
    throwUnlessHistory([read]);
    if (read.records) records.push(read.records);
  }
  if (zone === null) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });

  const optional = async <Read extends { readonly issues: readonly Issue[] }>(
    name: string,
    read: (text: string, file: string) => Read,
  ): Promise<Read | null> => {
    const path = textOption(options, name);
    if (path === undefined) return null;
    const found = read(await readText(path), basename(path));
    issues.push(...found.issues);
    throwOnError(found.issues);
    return found;
  };
  const people = await optional('agents', (text, file) => readAgentCsv(text, { file }));
  const plans = await optional('work-plans', (text, file) => readWorkPlansJson(text, { file }));
  const hours = await optional('opening-hours', (text, file) => readOpeningHoursCsv(text, { file }));
  const events = await optional('events', (text, file) => readEventsCsv(text, { file }));
  const decided = await optional('decisions', (text, file) => readDecisionCsv(text, { file }));
  const activity = await optional('activity', (text, file) => readActivityCsv(text, { file, zone }));
  const observed = await optional('observations', (text, file) => readObservationCsv(text, { file }));
  const edited = await optional('edits', (text, file) => readEditsCsv(text, { file, zone }));
  const clients = textOption(options, 'external');
  const theirs = clients === undefined ? null : await readExternalFile(clients, { zone });
  issues.push(...(theirs?.issues ?? []));
  const input: PlanInput = {
    ...settings,
    records,
    zone,
    openingHours: hours?.openingHours ?? null,
    events: events?.events ?? [],
    decisions: decided?.decisions ?? [],
    agents: people?.agents ?? null,
    contracts: people?.contracts ?? [],
    sites: [],
    workPlans: plans?.workPlans ?? [],
    workedSchedule: null,
    activity: activity?.activity ?? [],
    activityCodes: STANDARD_ACTIVITY_CODES,
    observations: observed?.observations ?? [],
    edits: edited?.edits ?? [],
    external: theirs && { name: theirs.external.file, forecast: theirs.external },
    importIssues: issues.length,
  };
  return { input, issues };
}

/** The part of the input that comes from options alone. */
function planSettings(options: OptionValues) {
  const text = (name: string) => textOption(options, name);
  const patience = text('patience');
  const aht = text('aht');
  const country = text('country');
  const minimum = text('minimum-staff');
  const minimumStaff = minimum === undefined ? 0 : numberOption('--minimum-staff', minimum, '2');
  return {
    country: country === undefined || country === 'none' ? null : country,
    intervalMinutes: intervalOption('--interval', text('interval') ?? '30'),
    horizonDays: horizonOption('--horizon', text('horizon') ?? '14d'),
    firstDay: text('from') ?? null,
    goal: goalOption('--goal', text('goal') ?? '80/20'),
    model: patience === undefined ? ('erlang-c' as const) : ('erlang-a' as const),
    patience: patience === undefined ? null : secondsOption('--patience', patience),
    shrinkage: shrinkageOption('--shrinkage', text('shrinkage') ?? '30%'),
    minimumStaff,
    aht: aht === undefined ? null : secondsOption('--aht', aht),
    skills: {},
    ratioPreset: text('preset') ?? 'as-stated',
  };
}
