import type { Agent, AgentSkill } from '@seatwise/core';
import { CENTER } from './center.ts';
import type { DemoNames } from './names.ts';
import type { Random } from './random.ts';

const AGENTS = 120;
/** Day of the last assessment of skills. */
const ASSESSED = '2026-06-01';

/** 120 people in ten teams at two sites; every third knows two queues, every tenth works part time, three joined late, two leave. */
export function makeAgents(random: Random, { surnames, givenNames, person }: DemoNames): Agent[] {
  const pick = (names: readonly string[], n: number) => names[n % names.length] as string;
  return Array.from({ length: AGENTS }, (_, n): Agent => {
    const team = CENTER.teams[n % CENTER.teams.length] as (typeof CENTER.teams)[number];
    const level = () => random.integer(2, 5);
    const first = n % 20 < 8 ? 'service' : n % 20 < 15 ? 'card' : 'chat';
    const second = first === 'service' ? 'card' : 'service';
    const skills: AgentSkill[] = [{ skill: first, level: level(), assessed: ASSESSED }];
    if (n % 3 === 0) skills.push({ skill: second, level: level(), assessed: ASSESSED });
    return {
      id: `A${String(n + 1).padStart(3, '0')}`,
      name: person(pick(surnames, n), pick(givenNames, random.integer(0, givenNames.length - 1))),
      site: team.site,
      team: team.id,
      skills,
      contract: n % 10 === 9 ? 'part' : 'full',
      start: n % 40 === 17 ? '2026-09-01' : `20${random.integer(18, 24)}-0${random.integer(1, 9)}-15`,
      end: n % 60 === 33 ? '2026-11-08' : null,
    };
  });
}
