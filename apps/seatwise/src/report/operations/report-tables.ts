import { formatInstant } from '@seatwise/calendar';
import { type Cell, writeCsv, writeXlsx, type XlsxCell, type XlsxSheet } from '@seatwise/formats';
import { metricDefinition } from '@seatwise/metrics';
import type { AgentDayLine, AgentSheet, OperationsReport } from '@seatwise/pipeline';
import type { LabelKey } from '../../words/words.ts';
import type { ReportWords } from '../report-words.ts';

/** A table of a report: names of its columns as in CSV, and the words of their heads in a workbook. */
interface ReportTable {
  readonly name: string;
  readonly title: LabelKey;
  readonly columns: readonly (readonly [name: string, head: LabelKey | null])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of a report, as they stand in its CSV files and its workbook. */
function tablesOf(report: OperationsReport): ReportTable[] {
  const byDay = (rows: OperationsReport['days']) =>
    rows.map((day) => ({ ...day, deviation: day.offered / day.forecastOffered - 1 }));
  return [
    table('metrics', 'report.results', report.metrics, [
      ['metric', 'metric'],
      ['version', 'version'],
      ['definitionHash', 'report.definition'],
      ['unit', 'report.unit'],
      ['scope', 'report.queue'],
      ['from', 'report.from'],
      ['to', 'report.to'],
      ['value', 'report.value'],
      ['numerator', 'report.numerator'],
      ['denominator', 'report.denominator'],
      ['n', 'rows'],
    ]),
    table('days', 'report.days', byDay(report.days), [
      ['date', 'report.date'],
      ['scope', 'report.queue'],
      ['forecastOffered', 'report.forecast'],
      ['offered', 'report.offered'],
      ['deviation', 'report.deviation'],
      ['answered', 'report.answered'],
      ['abandoned', 'report.abandoned'],
      ['requiredHours', 'report.requiredHours'],
      ['scheduledHours', 'report.scheduledHours'],
      ['presentHours', 'report.presentHours'],
      ['serviceLevel', 'serviceLevel'],
    ]),
    table('people', 'report.people', report.people, [
      ['kind', 'group'],
      ['id', 'report.name'],
      ['people', 'report.peopleCount'],
      ['scheduledHours', 'report.scheduledHours'],
      ['workedHours', 'report.workedHours'],
      ['adherence', 'report.adherence'],
      ['conformance', 'report.conformance'],
    ]),
    table('accuracy', 'report.planningQuality', report.accuracy, [
      ['queue', 'report.queue'],
      ['fromDays', 'report.fromDays'],
      ['toDays', 'report.toDays'],
      ['days', 'report.dayCount'],
      ['wape', null],
      ['noiseFloor', 'noiseFloor'],
      ['wapeDay', 'report.wapeDay'],
      ['bias', 'bias'],
    ]),
    table('efficiency', 'report.scheduleFit', report.efficiency, [
      ['queue', 'report.queue'],
      ['requiredHours', 'report.requiredHours'],
      ['scheduledHours', 'report.scheduledHours'],
      ['efficiency', 'report.efficiency'],
      ['coverage', 'report.coverage'],
    ]),
    table(
      'intraday',
      'report.intraday',
      report.intraday.map((row) => ({ ...row, at: formatInstant(row.at, report.zone) })),
      [
        ['date', 'report.date'],
        ['at', 'report.at'],
        ['by', 'report.by'],
        ['absent', 'report.absent'],
        ['actions', 'report.actions'],
        ['agentsTouched', 'report.touched'],
        ['expectedGain', 'report.expectedGain'],
        ['withoutActions', 'report.withoutActions'],
        ['predicted', 'report.predicted'],
        ['actual', 'report.actual'],
        ['difference', 'report.difference'],
      ],
    ),
    table('notes', 'report.remarks', report.notes, [
      ['scope', 'report.queue'],
      ['text', 'report.note'],
      ['by', 'report.by'],
    ]),
  ];
}

/** The tables of a report as CSV files: name and content. */
export const reportTables = (report: OperationsReport): Record<string, string> => csvFiles(tablesOf(report));

/** The report as a workbook: its period and target first, then a sheet a table, cells typed, heads in the reader's language. */
export function reportWorkbook(report: OperationsReport, words: ReportWords): Uint8Array {
  const { say, choose } = words;
  const first: XlsxSheet = {
    name: say(`report.${report.kind}`),
    columns: [
      say('report.from'),
      say('report.to'),
      say('report.zone'),
      say('metric'),
      say('report.target'),
      say('report.value'),
      say('report.threshold'),
    ],
    rows: [
      [
        { date: report.from },
        { date: report.to },
        report.zone,
        choose(metricDefinition(report.goalMetric).name),
        report.goal.serviceLevel ?? null,
        report.metrics.find(({ metric, scope }) => metric === report.goalMetric && scope === '*')?.value ?? null,
        report.goal.answerThreshold ?? null,
      ],
    ],
  };
  return writeXlsx([first, ...tablesOf(report).map((one) => sheetOf(one, words))]);
}

/** An agent's own sheet as tables: the figures beside the team's, and day by day. */
function sheetTables(sheet: AgentSheet, zone: string): ReportTable[] {
  const lines = [
    { who: sheet.agent.id, ...sheet.own },
    ...(sheet.team ? [{ who: sheet.agent.team, ...sheet.team }] : []),
  ];
  const figures = [
    ['scheduledHours', 'report.scheduledHours'],
    ['adherence', 'report.adherence'],
    ['conformance', 'report.conformance'],
    ['handled', 'report.handled'],
    ['aht', 'report.aht'],
    ['quality', 'report.quality'],
    ['reviews', 'report.reviews'],
  ] as const;
  const clock = (at: number | null) => (at === null ? null : formatInstant(at, zone));
  return [
    table('figures', 'report.agentSheet', lines, [['who', 'report.name'], ...figures]),
    table(
      'days',
      'report.days',
      sheet.days.map((day: AgentDayLine) => ({ ...day, start: clock(day.start), end: clock(day.end) })),
      [['date', 'report.date'], ['start', 'report.start'], ['end', 'report.end'], ...figures],
    ),
  ];
}

export const agentSheetTables = (sheet: AgentSheet, zone: string): Record<string, string> =>
  csvFiles(sheetTables(sheet, zone));

export const agentSheetWorkbook = (sheet: AgentSheet, zone: string, words: ReportWords): Uint8Array =>
  writeXlsx(sheetTables(sheet, zone).map((one) => sheetOf(one, words)));

function table<Row extends object>(
  name: string,
  title: LabelKey,
  rows: readonly Row[],
  columns: readonly (readonly [keyof Row & string, LabelKey | null])[],
): ReportTable {
  return {
    name,
    title,
    columns: columns.map(([key, head]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), head]),
    rows: rows.map((row) => columns.map(([key]) => row[key] as Cell)),
  };
}

const csvFiles = (tables: readonly ReportTable[]): Record<string, string> =>
  Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      `${name}.csv`,
      writeCsv(
        columns.map(([column]) => column),
        rows,
      ),
    ]),
  );

function sheetOf({ title, columns, rows }: ReportTable, { say }: ReportWords): XlsxSheet {
  const dates = new Set(['date', 'from', 'to', 'at', 'start', 'end']);
  return {
    name: say(title),
    columns: columns.map(([name, head]) => (head === null ? name.toUpperCase() : say(head))),
    rows: rows.map((row) =>
      row.map((cell, i): XlsxCell => {
        if (typeof cell === 'string' && dates.has(columns[i]?.[0] ?? '')) return { date: cell };
        return cell ?? null;
      }),
    ),
  };
}
