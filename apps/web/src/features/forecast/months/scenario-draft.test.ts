import { describe, expect, it } from 'vitest';
import { newScenario, percentOf, scenariosOf } from './scenario-draft.ts';

describe('a scenario while it is typed', () => {
  it('reads percentages as people type them', () => {
    expect(['10', '-5%', '−5', '１２．５％', '', 'ten', '-101'].map(percentOf)).toEqual([
      10,
      -5,
      -5,
      12.5,
      null,
      null,
      null,
    ]);
  });

  it('says what it means, without changes of nothing', () => {
    const draft = { ...newScenario(1, 'Campaign'), from: '2026-12-01' };
    expect(scenariosOf([draft], 'service')).toEqual([
      {
        name: 'Campaign',
        changes: [{ queue: 'service', from: '2026-12-01', to: null, measure: 'contacts', percent: 10 }],
      },
    ]);
    expect(scenariosOf([{ ...draft, contacts: '', name: 'x' }], 'service')).toEqual([]);
    expect(scenariosOf([{ ...draft, contacts: '0', allQueues: true, aht: '5' }], 'q')[0]?.changes).toEqual([
      { queue: null, from: '2026-12-01', to: null, measure: 'aht', percent: 5 },
    ]);
  });
});
