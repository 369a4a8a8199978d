import { type Agent, type AgentActivity, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { agentSheet } from './agent-sheet.ts';

const HOUR = 3_600_000;
const agentOf = (id: string, team = 'red'): Agent => ({
  id,
  name: id,
  site: 's',
  team,
  skills: [],
  contract: 'full',
  start: '2026-01-01',
  end: null,
});
const shiftOf = (agent: string): Shift => ({
  id: agent,
  agent,
  date: '1970-01-01',
  start: 8 * HOUR,
  end: 12 * HOUR,
  skill: 'voice',
  activities: [{ activity: 'on_queue', start: 8 * HOUR, end: 12 * HOUR, paid: true, onQueue: true }],
});
const did = (agent: string, from: number): AgentActivity => ({
  agent,
  code: 'on_queue',
  start: from * HOUR,
  end: 12 * HOUR,
});
const result = (agent: string, handled: number, quality: number | null, reviews: number) => ({
  agent,
  date: '1970-01-01',
  handled,
  handleTime: handled * (agent === 'a' ? 200 : 300),
  quality,
  reviews,
});
const agents = [agentOf('a'), agentOf('b'), agentOf('c'), agentOf('x', 'blue')];
const sheetOf = (members: readonly Agent[]) =>
  agentSheet({
    agent: members[0] as Agent,
    agents: members,
    from: '1970-01-01',
    to: '1970-01-31',
    shifts: members.map(({ id }) => shiftOf(id)),
    activity: [did('a', 9), did('b', 8), did('c', 8), did('x', 11)],
    activityCodes: STANDARD_ACTIVITY_CODES,
    explanations: [],
    results: [result('a', 30, 90, 1), result('b', 10, 80, 3), result('c', 0, null, 0), result('x', 99, 10, 9)],
  });

describe('agentSheet', () => {
  it('has own figures beside the team’s, each one ratio of sums, and nothing of other teams', () => {
    const sheet = sheetOf(agents);
    expect(sheet.own).toEqual({
      scheduledHours: 4,
      adherence: 0.75,
      conformance: 0.75,
      handled: 30,
      aht: 200,
      quality: 90,
      reviews: 1,
    });
    expect(sheet.team).toMatchObject({
      people: 3,
      adherence: 11 / 12,
      handled: 40,
      aht: 225,
      quality: 82.5,
      reviews: 4,
    });
    expect(sheet.days).toMatchObject([{ date: '1970-01-01', start: 8 * HOUR, end: 12 * HOUR, handled: 30 }]);
  });

  it('does not tell on a single colleague', () => {
    expect(sheetOf(agents.slice(0, 2)).team).toBeNull();
  });
});
