import type { Bilingual } from './bilingual.ts';
import { type MetricDefinition, measureText } from './definition.ts';
import { readDefinition } from './read-definition.ts';
import { METRICS } from './registry.ts';
import { type RowSource, SOURCES } from './sources.ts';

/** One side of a metric down to the columns and the file they come from. */
export interface MeasureLineage {
  readonly part: 'numerator' | 'denominator';
  readonly formula: string;
  readonly source: RowSource;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly file: Bilingual;
}

/** Downwards: metric → measure → column → file. The imports behind a file are the layers of the storage. */
export function lineageOf(definition: MetricDefinition): MeasureLineage[] {
  const read = readDefinition(definition);
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const measure = definition[part];
    const side = read[part];
    if (!measure || !side) return [];
    const { columns, file } = SOURCES[measure.rows];
    return [
      {
        part,
        formula: measureText(measure),
        source: measure.rows,
        columns: side.names.map((name) => ({ name, unit: columns[name] as string })),
        file,
      },
    ];
  });
}

/** Upwards: the metrics in use that change when this column, or anything of this source, does. */
export function metricsReading(
  { source, column }: { readonly source: RowSource; readonly column?: string },
  definitions: readonly MetricDefinition[] = METRICS.inUse,
): MetricDefinition[] {
  return definitions.filter((definition) =>
    lineageOf(definition).some(
      (side) => side.source === source && (column === undefined || side.columns.some(({ name }) => name === column)),
    ),
  );
}
