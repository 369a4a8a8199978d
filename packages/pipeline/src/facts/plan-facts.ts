import {
  type Artefact,
  BINDING_GOALS,
  gridEnd,
  type Organisation,
  type PlanningFact,
  type Requirement,
  type Schedule,
} from '@seatwise/core';

/** Two numbers count as near when they differ by at most this share of the need. */
const NEAR = 0.1;

/** What requirement, schedule and organisation say of themselves beyond their settings. */
export function planFacts(
  requirement: Artefact<Requirement>,
  schedule: Artefact<Schedule>,
  organisation: Artefact<Organisation>,
  patience: number | null,
): PlanningFact[] {
  const facts: PlanningFact[] = [];
  const from = (artefact: Artefact<unknown>, grid: Requirement['grid'] | null) => {
    const window = grid && { start: grid.start, end: gridEnd(grid) };
    return (name: string, value: PlanningFact['value'], unit: PlanningFact['unit']) =>
      facts.push({ name, value, unit, window, artefact: artefact.id });
  };

  const sized = from(requirement, requirement.payload.grid);
  const open = openShare(requirement.payload);
  if (open !== null) sized('requirement.open_share', open, 'share');
  // `sizeRequirement` grosses up by 1 ÷ (1 − s) and knows no other way.
  sized('requirement.shrinkage_source.by_division', true, 'flag');
  const needsPatience = requirement.payload.queues.some(({ model }) => model === 'erlang-a');
  sized('requirement.model.assumptions_missing', needsPatience && patience === null ? 1 : 0, 'count');

  const placed = from(schedule, schedule.payload.grid);
  const within = withinShare(schedule.payload);
  if (within !== null) placed('schedule.coverage.within_share', within, 'share');
  if (schedule.payload.named) {
    const people = new Map(schedule.payload.shifts.map(({ agent, skill }) => [agent, skill]));
    placed('schedule.skills', [...people.values()].filter((skill) => skill !== '*').length, 'count');
    placed('schedule.rule_violations.unexplained', schedule.payload.violations.length, 'count');
  }

  const supported = from(organisation, null);
  for (const { role, required } of organisation.payload.roles)
    supported(`organisation.ratio.${role}`, required, 'count');
  return facts;
}

/** Open intervals that have a requirement, over all queues; null without an open one. */
function openShare({ queues }: Requirement): number | null {
  let [open, held] = [0, 0];
  for (const { openMinutes, bindingGoal, baseStaff } of queues) {
    for (const [i, minutes] of openMinutes.entries()) {
      if (minutes === 0) continue;
      open++;
      const goal = BINDING_GOALS[bindingGoal[i] as number];
      if (goal !== 'closed' && Number.isFinite(baseStaff[i])) held++;
    }
  }
  return open === 0 ? null : held / open;
}

/** Intervals in which somebody is needed and the schedule is within a tenth of the need either way. */
function withinShare({ coverage }: Schedule): number | null {
  let [needed, near] = [0, 0];
  for (const { required, scheduled } of coverage) {
    for (const [i, need] of required.entries()) {
      if (need === 0) continue;
      needed++;
      if (Math.abs((scheduled[i] as number) - need) <= NEAR * need + 1e-9) near++;
    }
  }
  return needed === 0 ? null : near / needed;
}
