import { type Agent, compareText } from '@seatwise/core';
import type { SkillNeed } from './skill-needs.ts';

/**
 * Gives every agent one skill to work in for the whole schedule: people with the fewest choices first, each to the skill
 * that has the most required hours a head at that moment. Agents with none of the skills are left out.
 */
export function groupBySkill(agents: readonly Agent[], needs: readonly SkillNeed[]): Map<string, Agent[]> {
  const hours = new Map(needs.map(({ skill, required }) => [skill, required.reduce((sum, people) => sum + people, 0)]));
  const groups = new Map(needs.map(({ skill }) => [skill, [] as Agent[]]));
  const able = agents
    .map((agent) => ({ agent, skills: skillsOf(agent, groups) }))
    .filter(({ skills }) => skills.length > 0)
    .sort((a, b) => a.skills.length - b.skills.length || compareText(a.agent.id, b.agent.id));
  const hunger = (skill: string) => (hours.get(skill) as number) / ((groups.get(skill)?.length ?? 0) + 1);
  for (const { agent, skills } of able) {
    const skill = skills.reduce((best, candidate) => (hunger(candidate) > hunger(best) ? candidate : best));
    groups.get(skill)?.push(agent);
  }
  return groups;
}

/** Skills of the schedule that an agent has; `*` is any of them. */
function skillsOf(agent: Agent, groups: ReadonlyMap<string, unknown>): string[] {
  const own = new Set(agent.skills.map(({ skill }) => skill));
  return [...groups.keys()].filter((skill) => own.has(skill) || own.has('*') || skill === '*').sort(compareText);
}
