import type { CapacityGroup, CapacityPlanInput } from '@seatwise/capacity';

/** The plan with one group changed. */
export function withGroup(plan: CapacityPlanInput, id: string, part: Partial<CapacityGroup>): CapacityPlanInput {
  return { ...plan, groups: plan.groups.map((group) => (group.id === id ? { ...group, ...part } : group)) };
}

/** The plan with the first contract of a group changed. */
export function withContract(
  plan: CapacityPlanInput,
  id: string,
  part: Partial<CapacityGroup['contracts'][number]>,
): CapacityPlanInput {
  const group = plan.groups.find((one) => one.id === id);
  if (!group) return plan;
  return withGroup(plan, id, { contracts: group.contracts.map((one, i) => (i === 0 ? { ...one, ...part } : one)) });
}

/** People of a group who are hired in a month. */
export const hiresIn = (group: CapacityGroup, month: string): number =>
  group.hires.reduce((sum, { date, people }) => (date.startsWith(month) ? sum + people : sum), 0);

/** The plan with a month's hires of a group set; they come as one class on the first contract. */
export function withHires(plan: CapacityPlanInput, id: string, month: string, people: number): CapacityPlanInput {
  const group = plan.groups.find((one) => one.id === id);
  const contract = group?.contracts[0]?.id;
  if (!group || contract === undefined) return plan;
  const date = group.hires.find((hire) => hire.date.startsWith(month))?.date ?? `${month}-01`;
  const others = group.hires.filter((hire) => !hire.date.startsWith(month));
  const hires = people > 0 ? [...others, { date, contract, people }] : others;
  return withGroup(plan, id, { hires: hires.sort((a, b) => (a.date < b.date ? -1 : 1)) });
}
