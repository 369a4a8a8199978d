import { type Cell, writeCsv } from '@seatwise/formats';
import type { OperationsReport } from '@seatwise/pipeline';

/** The tables of a report as CSV files: name and content. */
export function reportTables(report: OperationsReport): Record<string, string> {
  return {
    'metrics.csv': table(report.metrics, [
      'metric',
      'version',
      'definitionHash',
      'unit',
      'scope',
      'from',
      'to',
      'value',
      'numerator',
      'denominator',
      'n',
    ]),
    'days.csv': table(report.days, [
      'date',
      'scope',
      'forecastOffered',
      'offered',
      'answered',
      'abandoned',
      'requiredHours',
      'scheduledHours',
      'presentHours',
      'serviceLevel',
    ]),
    'people.csv': table(report.people, [
      'kind',
      'id',
      'people',
      'scheduledHours',
      'workedHours',
      'adherence',
      'conformance',
    ]),
    'accuracy.csv': table(report.accuracy, [
      'queue',
      'fromDays',
      'toDays',
      'days',
      'wape',
      'noiseFloor',
      'wapeDay',
      'bias',
    ]),
    'efficiency.csv': table(report.efficiency, ['queue', 'requiredHours', 'scheduledHours', 'efficiency', 'coverage']),
  };
}

/** A header in snake case and one row an entry. */
function table<Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[]): string {
  const names = columns.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return writeCsv(
    names,
    rows.map((row) => columns.map((name) => row[name] as Cell)),
  );
}
