import type { ComparedDay, ForecastScore } from '@seatwise/forecast';
import { type Cell, writeCsv } from '@seatwise/formats';
import type { ForecastVersion } from '../center/forecast-versions.ts';
import type { ExternalComparison } from '../jobs/compare-external.ts';
import { type Language, label } from '../words/index.ts';
import { textTable } from './text-table.ts';

const percent = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value) ? '–' : `${(100 * value).toFixed(2)}`;
const count = (value: number) => value.toFixed(0);

/** A comparison as lines of text. */
export function comparisonLines({ trial, comparison }: ExternalComparison, language: Language): string[] {
  const lines: string[] = [];
  if (trial) {
    lines.push(label(language, 'externalTrial', { from: trial.origin, to: trial.last }));
    const row = (who: string, { queue, wape, wapeDay, bias, daysInBand, days }: ForecastScore) => [
      queue,
      who,
      percent(wape),
      percent(wapeDay),
      percent(bias),
      `${daysInBand}/${days}`,
    ];
    const rows = trial.theirs.flatMap((score) => {
      const own = trial.ours.find(({ queue }) => queue === score.queue);
      const theirs = row(label(language, 'externalTheirs'), score);
      return own ? [row(label(language, 'externalOurs'), own), theirs] : [theirs];
    });
    const head = [
      'externalQueue',
      'externalWho',
      'externalWape',
      'externalDayWape',
      'externalBias',
      'externalInBand',
    ] as const;
    lines.push(
      ...textTable(
        head.map((key) => label(language, key)),
        rows,
      ),
    );
  }
  if (comparison) {
    const { days, queues, band } = comparison;
    const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
    lines.push(
      label(language, 'externalAhead', {
        from: first,
        to: last,
        lower: percent(band.lower),
        upper: percent(band.upper),
      }),
    );
    const head = [
      'externalQueue',
      'externalOurs',
      'externalTheirs',
      'externalDeviation',
      'externalApart',
      'externalOutside',
    ] as const;
    const rows = queues.map((one) => [
      one.queue,
      count(one.ours),
      count(one.theirs),
      percent(one.deviation),
      percent(one.apart),
      `${one.outsideBand}/${one.days}`,
    ]);
    lines.push(
      ...textTable(
        head.map((key) => label(language, key)),
        rows,
      ),
    );
  }
  return lines.length > 0 ? lines : [label(language, 'externalNothing')];
}

/** Compared days as CSV. */
export function comparedDaysCsv(days: readonly ComparedDay[]): string {
  const flag = (value: boolean | null): Cell => (value === null ? null : value ? 1 : 0);
  return writeCsv(
    ['queue', 'date', 'ours', 'theirs', 'difference', 'deviation', 'inside_band', 'inside_80', 'inside_95'],
    days.map((day) => [
      day.queue,
      day.date,
      day.ours,
      day.theirs,
      day.difference,
      day.deviation,
      flag(day.insideBand),
      flag(day.inside80),
      flag(day.inside95),
    ]),
  );
}

/** The versions that are kept, as lines of text. */
export function versionLines(
  { staffed, versions }: { readonly staffed: string | null; readonly versions: readonly ForecastVersion[] },
  language: Language,
): string[] {
  const head = [
    'externalName',
    'externalFile',
    'externalDays',
    'externalBand',
    'externalLocked',
    'externalStaffed',
  ] as const;
  const rows = versions.map(({ name, file, first, last, band, locked }) => [
    name,
    file,
    `${first} … ${last}`,
    `${percent(band.lower)} … ${percent(band.upper)}`,
    locked ? '×' : '',
    name === staffed ? '×' : '',
  ]);
  return versions.length === 0
    ? [label(language, 'externalNone')]
    : textTable(
        head.map((key) => label(language, key)),
        rows,
      );
}
