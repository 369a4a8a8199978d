import { basename } from 'node:path';
import { type BusinessCalendar, businessCalendar, isZone } from '@seatwise/calendar';
import {
  type CleaningDecision,
  type History,
  type IntervalRecords,
  type Issue,
  type OpeningHours,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import { readDecisionCsv, readEventsCsv, readIntervalCsv, readOpeningHoursCsv } from '@seatwise/formats';
import { aggregateHistory, buildHistory, inferOpeningHours } from '@seatwise/history';
import { type CleanedPast, cleanHistory } from '@seatwise/pipeline';
import { type CommandOption, type OptionValues, textOption } from '../commands/command.ts';
import { PLAN_OPTIONS } from '../commands/plan-options.ts';
import { readText } from '../options/read-file.ts';
import { intervalOption } from '../options/values.ts';

const { zone, interval, country, events, decisions, 'opening-hours': hours } = PLAN_OPTIONS;

/** Options of every command that works on a history alone. */
export const HISTORY_OPTIONS = {
  zone,
  interval,
  country,
  events,
  decisions,
  'opening-hours': hours,
  queue: { type: 'string', value: 'QUEUE', help: 'this queue alone (all)' },
} as const satisfies Record<string, CommandOption>;

export interface ReadHistory {
  /** On the wanted interval, the wanted queues alone, as forecasts shall see it after the planner's decisions. */
  readonly history: History;
  /** The same as it came in, with the calendar as it was given. */
  readonly found: History;
  readonly foundCalendar: BusinessCalendar;
  readonly decisions: readonly CleaningDecision[];
  /** For each queue, what its intervals teach. */
  readonly teaching: CleanedPast['teaching'];
  readonly openingHours: readonly OpeningHours[];
  readonly calendar: BusinessCalendar;
  readonly issues: readonly Issue[];
}

/** Reads history files with their calendar; any error stops before work begins. */
export async function readHistory(files: readonly string[], options: OptionValues): Promise<ReadHistory> {
  const text = (name: string) => textOption(options, name);
  if (files.length === 0) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'HISTORY.csv' });
  const home = text('zone');
  if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
  if (!isZone(home)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone: home });
  const minutes = intervalOption('--interval', text('interval') ?? '30');
  const issues: Issue[] = [];
  const records: IntervalRecords[] = [];
  for (const path of files) {
    const read = readIntervalCsv(await readText(path), { file: basename(path), zone: home });
    issues.push(...read.issues);
    throwOnError(read.issues);
    if (read.records) records.push(read.records);
  }
  const optional = async <Read extends { readonly issues: readonly Issue[] }>(
    name: string,
    read: (content: string, file: string) => Read,
  ): Promise<Read | null> => {
    const path = text(name);
    if (path === undefined) return null;
    const found = read(await readText(path), basename(path));
    issues.push(...found.issues);
    throwOnError(found.issues);
    return found;
  };
  const happenings = await optional('events', (content, file) => readEventsCsv(content, { file }));
  const opening = await optional('opening-hours', (content, file) => readOpeningHoursCsv(content, { file }));
  const decided = await optional('decisions', (content, file) => readDecisionCsv(content, { file }));
  const land = text('country');
  const calendar = businessCalendar({
    country: land === undefined || land === 'none' ? null : land,
    events: happenings?.events ?? [],
  });
  const fine = buildHistory({ layers: records, zone: home, openingHours: opening?.openingHours ?? null, calendar });
  if (fine.grid.days.length === 0) throw new SeatwiseError('HISTORY_EMPTY');
  const whole = aggregateHistory(fine, minutes);
  const wanted = text('queue');
  const queues = whole.queues.filter(({ queue }) => wanted === undefined || queue === wanted);
  if (wanted !== undefined && queues.length === 0) throw new SeatwiseError('HISTORY_UNKNOWN_QUEUE', { queue: wanted });
  const decisions = decided?.decisions ?? [];
  const found = { ...whole, queues };
  const cleaned = cleanHistory(
    found,
    calendar,
    decisions.filter(({ queue }) => wanted === undefined || queue === wanted),
  );
  return {
    history: cleaned.history,
    found,
    foundCalendar: calendar,
    decisions,
    teaching: cleaned.teaching,
    openingHours: opening?.openingHours ?? inferOpeningHours(fine, calendar),
    calendar: cleaned.calendar,
    issues: [...issues, ...fine.issues, ...cleaned.issues],
  };
}
