import type { Agent } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { type PasteContext, readAgentPaste } from './agent-paste.ts';

const ADA: Agent = {
  id: 'A1',
  name: '林一',
  site: 'sh',
  team: 'red',
  skills: [{ skill: 'care', level: 4, assessed: '2026-01-01' }],
  contract: 'full',
  start: '2025-01-01',
  end: null,
};
const CONTEXT: PasteContext = {
  sites: [{ id: 'sh', name: '上海职场' }],
  teams: [
    { id: 'red', name: '红组' },
    { id: 'blue', name: '蓝组' },
  ],
  skills: [
    { id: 'care', name: '综合服务' },
    { id: 'line2', name: '二线' },
  ],
  contracts: [{ id: 'full', weeklyHours: 40 }],
  agents: new Map([['A1', ADA]]),
};

describe('people pasted from a spreadsheet', () => {
  it('reads Chinese headings, names instead of ids, full-width signs and dates as offices write them', () => {
    const text =
      '工号\t姓名\t职场\t班组\t技能\t合同\t入职日期\nA2\t王二\t上海职场\t蓝组\t综合服务：５；二线\tfull\t2026/3/1\n';
    const { agents, contracts, issues } = readAgentPaste(text, CONTEXT);
    expect(issues).toEqual([]);
    expect(contracts).toEqual([]);
    expect(agents).toEqual([
      {
        line: 2,
        agent: {
          id: 'A2',
          name: '王二',
          site: 'sh',
          team: 'blue',
          skills: [
            { skill: 'care', level: 5 },
            { skill: 'line2', level: 3 },
          ],
          contract: 'full',
          start: '2026-03-01',
          end: null,
        },
      },
    ]);
  });

  it('keeps what is not pasted, so that two columns move people', () => {
    const { agents } = readAgentPaste('agent\tteam\nA1\tblue\n', CONTEXT);
    expect(agents).toEqual([{ line: 2, agent: { ...ADA, team: 'blue' } }]);
  });

  it('reads a table without headings in the order of the file, and new contracts with their hours', () => {
    const { agents, contracts } = readAgentPaste('A3,Bo,sh,red,care:2,evening:24,2026-03-01', CONTEXT);
    expect(agents?.map(({ line, agent }) => [line, agent.id, agent.contract])).toEqual([[1, 'A3', 'evening']]);
    expect(contracts).toEqual([{ id: 'evening', weeklyHours: 24 }]);
  });

  it('names line and column of every fault, and then reads nobody', () => {
    const text = 'agent\tteam\tskills\tstart\n\nA1\tgreen\tcare:9\t2025-01-01\nA4\tred\tcare\t2026-02-30\n';
    const { agents, issues } = readAgentPaste(text, CONTEXT);
    expect(agents).toBeNull();
    const places = issues.map(({ code, row, column }) => `${code} ${row} ${column}`);
    expect(places).toContain('INPUT_VALUE_UNKNOWN 3 team');
    expect(places).toContain('INPUT_VALUE_UNKNOWN 3 skills');
    expect(places).toContain('INPUT_DATE_INVALID 4 start');
    expect(places).toContain('INPUT_VALUE_MISSING 4 site');
    expect(readAgentPaste('  \n', CONTEXT).issues).toMatchObject([{ code: 'INPUT_NO_ROWS' }]);
  });
});
