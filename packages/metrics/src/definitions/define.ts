import type { Bilingual } from '../bilingual.ts';
import type { MetricDefinition } from '../definition.ts';

type Given = Pick<MetricDefinition, 'id' | 'unit' | 'direction' | 'numerator' | 'denominator' | 'source' | 'golden'> &
  Partial<Omit<MetricDefinition, 'name' | 'description' | 'exclusions'>> & {
    readonly name: readonly [zh: string, en: string];
    readonly about: readonly [zh: string, en: string];
    readonly excludes?: readonly (readonly [zh: string, en: string])[];
    readonly file: Bilingual;
  };

const both = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });

/** A definition of ours, with what most of them have in common: approved, a ratio, rows that lack a name left out. */
export function define({ name, about, excludes = [], ...given }: Given): MetricDefinition {
  return {
    family: given.id.split('.')[0] as string,
    version: '1.0.0',
    status: 'approved',
    of: '',
    scale: [1, 1],
    additive: false,
    timeAnchor: 'interval',
    grain: 'day',
    nulls: 'leave_out',
    minimumSample: 30,
    parameters: {},
    thresholds: [],
    owner: 'operations',
    approver: 'metric-steward',
    ...given,
    name: both(name),
    description: both(about),
    exclusions: excludes.map(both),
  };
}
