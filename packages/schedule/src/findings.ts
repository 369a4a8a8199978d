import type { Agent, IntervalGrid, Issue, Shift, Site, SkillCoverage } from '@seatwise/core';
import { understaffedHours } from './coverage.ts';
import { crowdedSites } from './site-seats.ts';

interface FindingsInput {
  readonly grid: IntervalGrid;
  readonly shifts: readonly Shift[];
  readonly coverage: readonly SkillCoverage[];
  /** Null: shifts are unnamed. */
  readonly agents: readonly Agent[] | null;
  readonly sites: readonly Site[];
}

/** What finished shifts lack: hours of a skill that nobody works, and seats of a site. */
export function findingsOf({ grid, shifts, coverage, agents, sites }: FindingsInput): Issue[] {
  if (!agents) return [];
  const issues: Issue[] = [];
  for (const skill of coverage) {
    const hours = Math.round(understaffedHours(skill, grid.intervalMinutes) * 10) / 10;
    if (hours > 0) {
      issues.push({ code: 'SCHEDULE_UNDERSTAFFED', severity: 'warning', params: { skill: skill.skill, hours } });
    }
  }
  for (const { site, seats, peak } of crowdedSites(grid, shifts, agents, sites)) {
    issues.push({ code: 'SCHEDULE_SEATS', severity: 'warning', params: { site, seats, peak } });
  }
  return issues;
}
