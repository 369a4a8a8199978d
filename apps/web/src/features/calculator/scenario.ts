/** What one scenario asks. Counts a period, minutes, seconds, shares in percent; null leaves a field open. */
export interface Scenario {
  readonly volume: number;
  /** Minutes. */
  readonly period: number;
  readonly aht: number;
  readonly target: number;
  readonly within: number;
  /** Most seconds that answered contacts wait on average; no goal when null. */
  readonly asa: number | null;
  /** Highest occupancy in percent; no goal when null. */
  readonly occupancy: number | null;
  /** Mean patience in seconds; null leaves Erlang A out and lets everybody wait in the simulation. */
  readonly patience: number | null;
  readonly shrinkage: number;
  /** Standard deviation ÷ mean of handle times in the simulation; 1 is exponential, 0 constant. */
  readonly variation: number;
  /** People in seat at whom performance is read; as many as needed when null. */
  readonly agents: number | null;
}

interface Field {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Right end of the slider. */
  readonly slideTo: number;
  readonly optional?: boolean;
}

/** Every field, in the order of the form and of the address. */
export const FIELDS: Readonly<Record<keyof Scenario, Field>> = {
  volume: { min: 0, max: 100_000, step: 1, slideTo: 600 },
  period: { min: 5, max: 1440, step: 5, slideTo: 60 },
  aht: { min: 1, max: 86_400, step: 5, slideTo: 900 },
  target: { min: 1, max: 99.9, step: 1, slideTo: 99 },
  within: { min: 0, max: 86_400, step: 5, slideTo: 120 },
  asa: { min: 0.1, max: 86_400, step: 1, slideTo: 120, optional: true },
  occupancy: { min: 1, max: 99.9, step: 1, slideTo: 99, optional: true },
  patience: { min: 1, max: 36_000, step: 10, slideTo: 600, optional: true },
  shrinkage: { min: 0, max: 95, step: 1, slideTo: 60 },
  variation: { min: 0, max: 5, step: 0.1, slideTo: 2 },
  agents: { min: 1, max: 10_000, step: 1, slideTo: 200, optional: true },
};
export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof Scenario)[];

export const MOST_SCENARIOS = 4;
export const SCENARIO_NAMES = ['A', 'B', 'C', 'D'] as const;

export const FIRST_SCENARIO: Scenario = {
  volume: 120,
  period: 30,
  aht: 240,
  target: 80,
  within: 20,
  asa: null,
  occupancy: null,
  patience: 120,
  shrinkage: 30,
  variation: 1,
  agents: null,
};

/** Scenarios as the address holds them: fields by `_`, scenarios by `~`; an open field is empty. */
export function writeScenarios(scenarios: readonly Scenario[]): string {
  return scenarios.map((one) => FIELD_NAMES.map((name) => one[name] ?? '').join('_')).join('~');
}

/** Reads an address; what is out of range is brought into it, what cannot be read is as in the first scenario. */
export function readScenarios(text: string | undefined): readonly Scenario[] {
  if (!text) return [FIRST_SCENARIO];
  return text
    .split('~')
    .slice(0, MOST_SCENARIOS)
    .map((part) => {
      const values = part.split('_');
      const entries = FIELD_NAMES.map((name, i): [keyof Scenario, number | null] => {
        const { min, max, optional } = FIELDS[name];
        const given = values[i] ?? '';
        const value = Number(given);
        if (given === '' || !Number.isFinite(value)) return [name, optional ? null : FIRST_SCENARIO[name]];
        return [name, Math.min(max, Math.max(min, value))];
      });
      return Object.fromEntries(entries) as unknown as Scenario;
    });
}
