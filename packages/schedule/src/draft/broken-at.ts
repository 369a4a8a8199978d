import type { RuleViolation, Shift } from '@seatwise/core';
import type { AgentLimits } from '../agent-week.ts';
import { checkAgent, type RuledAgent } from '../check-agent.ts';

/**
 * Rules that a shift breaks where it lies: what the agent's other shifts with it break and without it do not, each rule
 * once, as it is broken most. The others are in order of time.
 */
export function brokenAt(
  agent: RuledAgent,
  limits: AgentLimits,
  others: readonly Shift[],
  shift: Shift,
): readonly RuleViolation[] {
  const before = new Set(checkAgent(agent, others, limits).map(keyOf));
  const all = [...others, shift].sort((a, b) => a.start - b.start);
  const worst = new Map<RuleViolation['rule'], RuleViolation>();
  for (const violation of checkAgent(agent, all, limits)) {
    if (before.has(keyOf(violation))) continue;
    const known = worst.get(violation.rule);
    if (!known || excess(violation) > excess(known)) worst.set(violation.rule, violation);
  }
  return [...worst.values()];
}

const keyOf = ({ rule, date, measured }: RuleViolation): string => `${rule} ${date} ${measured}`;

const excess = ({ measured, limit }: RuleViolation): number => Math.abs(measured - limit);
