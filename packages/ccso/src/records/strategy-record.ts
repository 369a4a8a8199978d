import { daysBetween } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import { z } from 'zod';

const date = z.iso.date();
const money = z.number().min(0);

/** The strategy of a center as a record: goals, resources, plan, risks, and the posture with what each would cost. */
export const STRATEGY_SCHEMA = z.strictObject({
  center: z.string().min(1),
  from: z.int().min(2000).max(2100),
  to: z.int().min(2000).max(2100),
  approvedOn: date.nullable(),
  approvedBy: z.string().nullable(),
  posture: z.strictObject({
    choice: z.enum(['cost_best', 'service_best']).nullable(),
    reason: z.string(),
    signedBy: z.string().nullable(),
    signedOn: date.nullable(),
    /** Staffing cost a year of each posture, and the service goal that it was computed for. */
    options: z.strictObject({
      cost_best: z
        .strictObject({ serviceGoal: z.string().min(1), people: z.number().min(0), costPerYear: money })
        .nullable(),
      service_best: z
        .strictObject({ serviceGoal: z.string().min(1), people: z.number().min(0), costPerYear: money })
        .nullable(),
    }),
  }),
  goals: z.array(
    z.strictObject({
      id: z.string().min(1),
      kind: z.enum(['service', 'cost', 'people', 'value']),
      measure: z.string().min(1),
      base: z.number().nullable(),
      target: z.number().nullable(),
      year: z.int(),
      owner: z.string().nullable(),
    }),
  ),
  resources: z.array(
    z.strictObject({
      what: z.string().min(1),
      kind: z.enum(['people', 'technology', 'site', 'training']),
      year: z.int(),
      needed: money,
      approved: money.nullable(),
    }),
  ),
  plan: z.array(
    z.strictObject({
      id: z.string().min(1),
      what: z.string().min(1),
      owner: z.string().nullable(),
      due: date.nullable(),
      deliverable: z.string().nullable(),
      doneOn: date.nullable(),
    }),
  ),
  risks: z.array(
    z.strictObject({
      id: z.string().min(1),
      kind: z.enum(['compliance', 'data', 'people', 'supplier', 'system']),
      likelihood: z.int().min(1).max(5),
      impact: z.int().min(1).max(5),
      owner: z.string().nullable(),
      control: z.string().nullable(),
      trigger: z.string().nullable(),
      reviewedOn: date.nullable(),
    }),
  ),
});
export type StrategyRecord = z.infer<typeof STRATEGY_SCHEMA>;

/** Product of likelihood and impact from which a risk is high. */
const HIGH_RISK = 15;
const REVIEW_DAYS = 184;

/** What is missing in a strategy record, by field: the questions that an assessor would ask. */
export function strategyGaps(
  record: StrategyRecord,
  today: LocalDate,
): { readonly where: string; readonly lacks: string }[] {
  const gaps: { where: string; lacks: string }[] = [];
  const lack = (where: string, lacks: string) => gaps.push({ where, lacks });
  const { posture, goals, resources, plan, risks } = record;
  if (posture.choice === null) lack('posture', 'choice');
  if (posture.reason.trim() === '') lack('posture', 'reason');
  if (posture.signedBy === null || posture.signedOn === null) lack('posture', 'signature');
  for (const option of ['cost_best', 'service_best'] as const)
    if (posture.options[option] === null) lack(`posture.${option}`, 'cost');
  for (const kind of ['service', 'cost', 'people'] as const)
    if (!goals.some((goal) => goal.kind === kind)) lack('goals', kind);
  for (const { id, base, target, owner } of goals) {
    if (base === null) lack(`goals.${id}`, 'base');
    if (target === null) lack(`goals.${id}`, 'target');
    if (owner === null) lack(`goals.${id}`, 'owner');
  }
  for (const { what, approved } of resources) if (approved === null) lack(`resources.${what}`, 'approved');
  for (const { id, owner, due, deliverable } of plan) {
    if (owner === null) lack(`plan.${id}`, 'owner');
    if (due === null) lack(`plan.${id}`, 'due');
    if (deliverable === null) lack(`plan.${id}`, 'deliverable');
  }
  for (const kind of ['compliance', 'data', 'people', 'supplier', 'system'] as const)
    if (!risks.some((risk) => risk.kind === kind)) lack('risks', kind);
  for (const { id, likelihood, impact, control, trigger, owner, reviewedOn } of risks) {
    if (owner === null) lack(`risks.${id}`, 'owner');
    if (likelihood * impact >= HIGH_RISK && control === null) lack(`risks.${id}`, 'control');
    if (likelihood * impact >= HIGH_RISK && trigger === null) lack(`risks.${id}`, 'trigger');
    if (reviewedOn === null || daysBetween(reviewedOn, today) > REVIEW_DAYS) lack(`risks.${id}`, 'review');
  }
  return gaps;
}

/** What the service-best posture costs more than the cost-best one; null while one of them is not computed. */
export function postureDifference({
  posture,
}: StrategyRecord): { readonly people: number; readonly costPerYear: number } | null {
  const { cost_best: cheap, service_best: best } = posture.options;
  return cheap && best
    ? { people: best.people - cheap.people, costPerYear: best.costPerYear - cheap.costPerYear }
    : null;
}
