import { describe, expect, it } from 'vitest';
import { FIRST_SCENARIO, readScenarios, type Scenario, writeScenarios } from './scenario.ts';

describe('scenarios in the address', () => {
  it('come back as they were', () => {
    const other: Scenario = { ...FIRST_SCENARIO, volume: 33.5, asa: 12, patience: null, agents: 9 };
    expect(readScenarios(writeScenarios([FIRST_SCENARIO, other]))).toEqual([FIRST_SCENARIO, other]);
  });

  it('are brought into range, four at most, and never empty', () => {
    expect(readScenarios(undefined)).toEqual([FIRST_SCENARIO]);
    expect(readScenarios('x~~~~~~')).toEqual([FIRST_SCENARIO, ...Array(3).fill(FIRST_SCENARIO)].map(withoutOptional));
    expect(readScenarios('-5_0_1e9')[0]).toMatchObject({ volume: 0, period: 5, aht: 86_400 });
  });
});

/** An address that leaves optional fields out leaves them open. */
const withoutOptional = (one: Scenario): Scenario => ({ ...one, patience: null });
