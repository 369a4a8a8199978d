import type { ProblemAgent, ProblemWorkPlan, ScheduleProblem } from '../problem/problem-schema.ts';
import { startClocks } from '../problem/shift-forms.ts';

type ProblemType = ScheduleProblem['types'][number];

/** A shift that a type can be. */
interface ShiftCandidate {
  readonly plan: number;
  readonly clock: number;
  readonly minutes: number;
}

/** What the cells of a sheet are written and read by, looked up once for all of them. */
export interface RosterCodes {
  /** Clocks at which shifts of a work plan may start. */
  readonly clocksOf: (plan: number) => readonly number[];
  readonly typeOf: (plan: number) => ProblemType;
  /** A type by its code or its id, whichever comes first. */
  readonly typeNamed: (code: string) => ProblemType | undefined;
  readonly candidatesOf: (type: string) => readonly ShiftCandidate[];
  /** Numbers of the work plans that an agent's contract allows. */
  readonly plansOf: (agent: ProblemAgent) => ReadonlySet<number>;
  /** Codes of leave that anybody has. */
  readonly leave: ReadonlySet<string>;
}

export function rosterCodes({ workPlans, types, contracts, agents }: ScheduleProblem): RosterCodes {
  const clocks = workPlans.map(startClocks);
  const byId = new Map(types.map((type) => [type.id, type]));
  const byName = new Map<string, ProblemType>();
  for (const type of types) for (const name of [type.code, type.id]) if (!byName.has(name)) byName.set(name, type);
  const candidates = new Map<string, ShiftCandidate[]>();
  for (const [plan, workPlan] of workPlans.entries()) {
    const own = candidates.get(workPlan.type) ?? [];
    for (const clock of clocks[plan] as number[])
      for (const minutes of workPlan.lengths) own.push({ plan, clock, minutes });
    candidates.set(workPlan.type, own);
  }
  const allowed = new Map(
    contracts.map((contract) => {
      const ids = new Set(contract.workPlans);
      return [contract.id, new Set([...workPlans.keys()].filter((plan) => ids.has(workPlans[plan]?.id ?? '')))];
    }),
  );
  const nothing: ReadonlySet<number> = new Set();
  return {
    clocksOf: (plan) => clocks[plan] as number[],
    typeOf: (plan) => byId.get((workPlans[plan] as ProblemWorkPlan).type) as ProblemType,
    typeNamed: (code) => byName.get(code),
    candidatesOf: (type) => candidates.get(type) ?? [],
    plansOf: ({ contract }) => allowed.get(contract) ?? nothing,
    leave: new Set(agents.flatMap(({ timeOff }) => timeOff.map(({ code }) => code))),
  };
}
