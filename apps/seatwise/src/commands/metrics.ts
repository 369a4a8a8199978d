import { basename } from 'node:path';
import { buildGrid, businessCalendar, isZone } from '@seatwise/calendar';
import {
  type History,
  type IntervalRecords,
  type MetricSeries,
  type PeriodGrain,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import { makeDemoCenter, makeDemoRecords } from '@seatwise/demo-center';
import { readIntervalCsv } from '@seatwise/formats';
import { buildHistory } from '@seatwise/history';
import {
  bridgeVersions,
  definitionHash,
  evaluateMetricSeries,
  formulaText,
  lineageOf,
  METRICS,
  type MetricDefinition,
  metricDefinition,
  observeRecords,
  prepareMetric,
  type RowTables,
  rowTables,
} from '@seatwise/metrics';
import { clausesReading } from '../center/metric-registry.ts';
import { observeFiles, readRecordFiles } from '../imports/observed-files.ts';
import { readText } from '../options/read-file.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { type Command, textOption } from './command.ts';

const GRAINS: readonly PeriodGrain[] = ['day', 'week', 'month', 'quarter', 'year'];

export const metrics: Command = {
  name: 'metrics',
  usage: 'metrics list | show METRIC | evaluate FILE… --zone ZONE | compare METRIC METRIC FILE… --zone ZONE',
  help: 'the registry of metric definitions; values of files by period; two methods or versions over the same rows',
  options: {
    zone: { type: 'string', value: 'ZONE', help: 'IANA time zone of the center' },
    metric: { type: 'string', value: 'METRIC', help: 'one metric (evaluate); all that have a value without it' },
    by: {
      type: 'string',
      value: 'GRAIN',
      help: 'day, week, month, quarter or year; evaluate: the whole window without it',
    },
    queue: { type: 'string', value: 'QUEUE', help: 'one queue; all together without it' },
    demo: { type: 'boolean', help: 'the records and the history of the synthetic center instead of files' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [action, ...rest] = positionals;
    const json = options.json === true;
    const queue = textOption(options, 'queue') ?? '*';
    const by = textOption(options, 'by');
    if (by !== undefined && !GRAINS.includes(by as PeriodGrain))
      throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--by', value: by, expected: GRAINS.join(', ') });
    const grain = by as PeriodGrain | undefined;
    const name = ({ name: both }: MetricDefinition) => (language === 'zh-CN' ? both.zh : both.en);

    if (action === 'list') {
      if (json) print(JSON.stringify(METRICS.inUse));
      else
        for (const definition of METRICS.inUse)
          print(
            `${definition.id.padEnd(34)}${definition.version.padEnd(8)}${definition.unit.padEnd(9)}${name(definition)}`,
          );
      return 0;
    }
    if (action === 'show' && rest[0] !== undefined) {
      const definition = metricDefinition(rest[0]);
      const hash = definitionHash(definition, nodeDigest);
      const lineage = lineageOf(definition);
      const clauses = clausesReading(definition);
      const formula = formulaText(definition);
      if (json) print(JSON.stringify({ ...definition, formula, hash, lineage, clauses }));
      else
        for (const line of [
          `${definition.id} ${definition.version} ${definition.status}  ${name(definition)}`,
          language === 'zh-CN' ? definition.description.zh : definition.description.en,
          `= ${formula}  [${definition.unit}${definition.of && ` ${definition.of}`}]`,
          `hash ${hash}`,
          ...lineage.flatMap(({ part, source, columns, file }) => [
            `${part}: ${columns.map((column) => `${column.name} [${column.unit}]`).join(', ')}`,
            `  ${source} ← ${language === 'zh-CN' ? file.zh : file.en}`,
          ]),
          `${definition.owner} / ${definition.approver}; ${definition.source}`,
          ...definition.golden.map(({ value, source }) => `✓ ${value}  ${source}`),
          ...(clauses.length === 0 ? [] : [`→ ${clauses.join(', ')}`]),
        ])
          print(line);
      return 0;
    }
    if (action === 'evaluate') {
      const tables = await tablesOf(rest, options, (issue) => tell(issueLine(issue, language)));
      const only = textOption(options, 'metric');
      const definitions = only === undefined ? METRICS.inUse : [metricDefinition(only)];
      const results = definitions.flatMap((definition): Result[] => {
        const head = {
          metric: definition.id,
          version: definition.version,
          hash: definitionHash(definition, nodeDigest),
          unit: definition.unit,
        };
        if (grain !== undefined) {
          const { periods } = evaluateMetricSeries(definition, tables, { grain, queue }, nodeDigest);
          return periods.length === 0 && only === undefined ? [] : [{ ...head, queue, grain, periods }];
        }
        const { value, numerator, denominator, cases } = prepareMetric(definition, tables, queue).over();
        return value === null && only === undefined
          ? []
          : [{ ...head, queue, value, numerator, denominator, n: cases }];
      });
      if (json) print(JSON.stringify(results));
      else
        for (const result of results) {
          if (result.periods)
            for (const { start, value, n } of result.periods)
              print(`${result.metric.padEnd(34)}${start}  ${shown(value as number | null).padStart(14)}  n=${n}`);
          else
            print(
              `${result.metric.padEnd(34)}${shown(result.value).padStart(14)}  ${result.unit.padEnd(8)} n=${result.n}`,
            );
        }
      return 0;
    }
    if (action === 'compare' && rest[0] !== undefined && rest[1] !== undefined) {
      const [first, second] = [metricDefinition(rest[0]), metricDefinition(rest[1])];
      const tables = await tablesOf(rest.slice(2), options, (issue) => tell(issueLine(issue, language)));
      const bridge = bridgeVersions(first, second, tables, { grain: grain ?? 'month', queue }, nodeDigest);
      if (json) print(JSON.stringify(bridge));
      else {
        for (const { start, first: one, second: two, gap } of bridge.periods)
          print(`${start}  ${shown(one).padStart(14)}  ${shown(two).padStart(14)}  ${shown(gap).padStart(14)}`);
        const { total } = bridge;
        print(
          `Σ           ${shown(total.first).padStart(14)}  ${shown(total.second).padStart(14)}  ${shown(total.gap).padStart(14)}`,
        );
      }
      return 0;
    }
    throw new SeatwiseError('USAGE_ARGUMENT_MISSING', {
      argument: 'list | show METRIC | evaluate FILE… | compare METRIC METRIC FILE…',
    });
  },
};

interface Result {
  readonly metric: string;
  readonly version: string;
  readonly hash: string;
  readonly unit: MetricDefinition['unit'];
  readonly queue: string;
  readonly grain?: PeriodGrain;
  readonly periods?: MetricSeries['periods'];
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly n?: number;
}

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : String(Math.round(value * 1e6) / 1e6);

/** Rows of interval and record files, or of the synthetic center. */
async function tablesOf(
  paths: readonly string[],
  options: Parameters<Command['run']>[0]['options'],
  tell: (issue: Parameters<typeof issueLine>[0]) => void,
): Promise<RowTables> {
  if (options.demo === true) {
    const demo = makeDemoCenter();
    const { zone } = demo.center;
    const history = buildHistory({
      layers: demo.records,
      zone,
      openingHours: demo.openingHours,
      calendar: businessCalendar({ country: demo.center.country, events: [] }),
    });
    return rowTables({
      history,
      forecast: null,
      actuals: null,
      observations: observeRecords(makeDemoRecords(), { zone }),
    });
  }
  if (paths.length === 0) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'FILE' });
  const zone = textOption(options, 'zone');
  if (zone === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
  if (!isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
  const { files, others, issues } = await readRecordFiles(paths, zone);
  for (const issue of issues) tell(issue);
  const records: IntervalRecords[] = [];
  for (const path of others) {
    const read = readIntervalCsv(await readText(path), { file: basename(path), zone });
    throwOnError(read.issues);
    for (const issue of read.issues) tell(issue);
    if (read.records) records.push(read.records);
  }
  const none: History = { grid: buildGrid(zone, 30, '1970-01-01', 0), queues: [], issues: [] };
  const history =
    records.length === 0
      ? none
      : buildHistory({
          layers: records,
          zone,
          openingHours: null,
          calendar: businessCalendar({ country: null, events: [] }),
        });
  const observations = observeFiles(files, zone).flatMap((one) => [...one.observations]);
  return rowTables({ history, forecast: null, actuals: null, observations });
}
