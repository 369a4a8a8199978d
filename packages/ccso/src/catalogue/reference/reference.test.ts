import { METRIC_DEFINITIONS } from '@seatwise/metrics';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../catalogues.fixture.ts';
import {
  checkCatalogue,
  clausesOf,
  countsOf,
  isComplete,
  REFERENCE_CATALOGUE,
  readCatalogue,
  scoreAssessment,
} from '../../index.ts';

const metricIds = new Set(METRIC_DEFINITIONS.map(({ id }) => id));
const clauses = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause);

describe('the reference catalogue', () => {
  it('has the form of a catalogue, and no fault but what has not been written yet', () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(REFERENCE_CATALOGUE)))).toEqual(REFERENCE_CATALOGUE);
    const missing = new Set([
      'CATALOGUE_METRIC_UNKNOWN',
      'CATALOGUE_INCOMPLETE',
      'CATALOGUE_COUNT',
      'CATALOGUE_POINTS',
      'CATALOGUE_SHARES',
      'CATALOGUE_HEADING_EMPTY',
      'CATALOGUE_CONFLICT_UNKNOWN',
    ]);
    const faults = checkCatalogue(REFERENCE_CATALOGUE, { metricIds }).filter(({ code }) => !missing.has(code));
    expect(isComplete(REFERENCE_CATALOGUE) ? checkCatalogue(REFERENCE_CATALOGUE, { metricIds }) : faults).toEqual([]);
    expect(countsOf(REFERENCE_CATALOGUE).levels.slice(0, 2)).toEqual([6, 35]);
  });

  it('gives no total, pass or band while clauses are missing, however well it is answered', () => {
    const states = Object.fromEntries(clauses.map(({ code }) => [code, 'met' as const]));
    const score = scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: evidenceOf(states) });
    expect(score.result === null).toBe(!isComplete(REFERENCE_CATALOGUE));
    expect(score.evaluated).toBe(clauses.length);
  });
});
