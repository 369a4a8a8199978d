import { SeatwiseError } from '@seatwise/core';
import type { MetricDefinition, MetricUnit } from './definition.ts';
import { type Expression, namesOf } from './formula/expression.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { checkUnits, combineUnits, sameUnit, type Unit, unitOf, unitText } from './formula/units.ts';
import { SOURCES } from './sources.ts';

interface ReadMeasure {
  readonly sum: Expression;
  readonly where: Expression | null;
  readonly largest: boolean;
  /** Columns that it needs, without parameters. */
  readonly names: readonly string[];
  readonly unit: Unit;
}

/** A definition with its formulas read and their units checked. */
export interface ReadDefinition {
  readonly numerator: ReadMeasure;
  readonly denominator: ReadMeasure | null;
}

/** What a display unit is made of, and the scale that leads to it (or a multiple, as for twelve months). Null: any. */
const SHOWN: Readonly<Record<MetricUnit, { readonly unit: string; readonly scale: readonly [number, number] | null }>> =
  {
    share: { unit: '1', scale: null },
    per_10k: { unit: '1', scale: [10_000, 1] },
    count: { unit: '1', scale: null },
    seconds: { unit: 'second', scale: [1, 1] },
    hours: { unit: 'second', scale: [1, 3600] },
    points: { unit: 'millipoint', scale: [1, 1000] },
    money: { unit: 'cent', scale: [1, 100] },
  };

/** Definitions are immutable, so each is read once. */
const READ = new WeakMap<MetricDefinition, ReadDefinition>();

/**
 * Reads the formulas of a definition and checks names and units: sums of unlike things, a share of unlike things and a
 * wrong scale are refused.
 * @throws SeatwiseError METRIC_DEFINITION_INVALID, METRIC_FORMULA_INVALID
 */
export function readDefinition(definition: MetricDefinition): ReadDefinition {
  const known = READ.get(definition);
  if (known) return known;
  const { id, family, unit, of, scale, numerator, denominator, parameters } = definition;
  const fail = (detail: string) => new SeatwiseError('METRIC_DEFINITION_INVALID', { metric: id, detail });
  if (!id.startsWith(`${family}.`) || id.length === family.length + 1) throw fail('the id is family and method');
  const read = (measure: MetricDefinition['numerator']): ReadMeasure => {
    const source = SOURCES[measure.rows];
    if (!source) throw fail(`there is no row source ${measure.rows}`);
    const units = new Map(Object.entries(source.columns).map(([name, text]) => [name, unitOf(text)]));
    for (const [name, parameter] of Object.entries(parameters)) {
      if (units.has(name)) throw fail(`the parameter ${name} has the name of a column`);
      units.set(name, unitOf(parameter.unit));
    }
    const sum = parseFormula(measure.sum);
    const sort = checkUnits(sum, units, measure.sum);
    if (sort.sort === 'truth') throw fail('a measure is a number, not a condition');
    const where = measure.where === undefined ? null : parseFormula(measure.where);
    if (where && checkUnits(where, units, measure.where as string).sort !== 'truth') throw fail('where is a condition');
    const names = [...new Set([...namesOf(sum), ...(where ? namesOf(where) : [])])];
    return {
      sum,
      where,
      largest: measure.take === 'largest',
      names: names.filter((name) => !Object.hasOwn(parameters, name)),
      unit: sort.unit,
    };
  };
  const above = read(numerator);
  const below = denominator && read(denominator);
  const found = below ? combineUnits(above.unit, below.unit, -1) : above.unit;
  const shown = SHOWN[unit];
  const expected = combineUnits(unitOf(shown.unit), unitOf(of || '1'), 1);
  // An index, as NPS from -100 to 100 or the mean of answers 1 to 7, is a pure number shown in points.
  const index = unit === 'points' && sameUnit(found, unitOf(of || '1'));
  if (!index && !sameUnit(found, expected)) throw fail(`the value is in ${unitText(found)}, not ${unitText(expected)}`);
  const [times, over] = scale;
  if (!(Number.isInteger(times) && Number.isInteger(over) && times > 0 && over > 0)) throw fail('the scale is whole');
  if (!index && shown.scale && (times % shown.scale[0] !== 0 || over % shown.scale[1] !== 0))
    throw fail(`${unit} are ${shown.scale[0]} ÷ ${shown.scale[1]} of the ratio`);
  const result = { numerator: above, denominator: below };
  READ.set(definition, result);
  return result;
}
