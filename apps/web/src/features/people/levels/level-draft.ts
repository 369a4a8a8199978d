import type { LevelEdit } from '../../../api/use-records.ts';
import type { SheetChange } from '../../../parts/sheet/change.ts';

/** What one gesture did to one cell. */
interface LevelChange {
  readonly agent: string;
  readonly skill: string;
  readonly before: number | null;
  readonly after: number | null;
}
export type LevelStep = readonly LevelChange[];

/** Who stands in the rows, and what in the columns. */
interface LevelTable {
  readonly agents: readonly {
    readonly id: string;
    readonly value: { readonly skills: readonly { readonly skill: string; readonly level: number }[] };
  }[];
  readonly skills: readonly { readonly id: string }[];
}

const LEAST_LEVEL = 1;
const HIGHEST_LEVEL = 5;

/** Whether a number is a level. */
export const isLevel = (value: number): boolean =>
  Number.isInteger(value) && value >= LEAST_LEVEL && value <= HIGHEST_LEVEL;

const keyOf = ({ agent, skill }: Pick<LevelEdit, 'agent' | 'skill'>): string => JSON.stringify([agent, skill]);
const levelOf = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The level that is stored; null for none. */
const storedLevel = ({ value }: LevelTable['agents'][number], skill: string): number | null =>
  value.skills.find((held) => held.skill === skill)?.level ?? null;

/** A gesture in the sheet, by people and skills: rows and columns may be others when it is taken back. */
export function stepOf({ cells, before, after }: SheetChange, { agents, skills }: LevelTable): LevelStep {
  return [...cells].flatMap((cell, i) => {
    const agent = agents[Math.floor(cell / skills.length)];
    const skill = skills[cell % skills.length];
    if (!agent || !skill) return [];
    const levels = { before: levelOf(before[i] as number), after: levelOf(after[i] as number) };
    return [{ agent: agent.id, skill: skill.id, ...levels }];
  });
}

/** What the gestures come to: for each cell the level that was seen first and the one that shall hold. */
export function editsOf(steps: readonly LevelStep[]): LevelEdit[] {
  const edits = new Map<string, LevelEdit>();
  for (const { agent, skill, before, after } of steps.flat()) {
    const key = keyOf({ agent, skill });
    const first = edits.get(key);
    edits.set(key, { agent, skill, seen: first ? first.seen : before, level: after });
  }
  return [...edits.values()].filter(({ seen, level }) => seen !== level);
}

/** Levels by row, NaN for none: as stored, with the edits over them. */
export function levelValues({ agents, skills }: LevelTable, edits: readonly LevelEdit[]): Float64Array {
  const mine = new Map(edits.map((edit) => [keyOf(edit), edit]));
  return Float64Array.from(
    agents.flatMap((agent) =>
      skills.map(({ id }) => {
        const edit = mine.get(keyOf({ agent: agent.id, skill: id }));
        return (edit ? edit.level : storedLevel(agent, id)) ?? Number.NaN;
      }),
    ),
  );
}

/** 2 for cells that are not saved. */
export function levelMarks({ agents, skills }: LevelTable, edits: readonly LevelEdit[]): Uint8Array {
  const mine = new Set(edits.map(keyOf));
  return Uint8Array.from(
    agents.flatMap((agent) => skills.map(({ id }) => (mine.has(keyOf({ agent: agent.id, skill: id })) ? 2 : 0))),
  );
}

/** Edits whose cells hold another level than was seen. */
export function staleEdits(
  edits: readonly LevelEdit[],
  agents: LevelTable['agents'],
): (LevelEdit & { readonly found: number | null })[] {
  const stored = new Map(agents.map((agent) => [agent.id, agent]));
  return edits.flatMap((edit) => {
    const agent = stored.get(edit.agent);
    const found = agent ? storedLevel(agent, edit.skill) : null;
    return found === edit.seen ? [] : [{ ...edit, found }];
  });
}

/** The edits as made over what is stored now. */
export function overStored(edits: readonly LevelEdit[], agents: LevelTable['agents']): LevelEdit[] {
  const stale = new Map(staleEdits(edits, agents).map((edit) => [keyOf(edit), edit.found]));
  return edits.map((edit) => {
    const found = stale.get(keyOf(edit));
    return found === undefined ? edit : { ...edit, seen: found };
  });
}

/** The gestures without some cells. */
export function withoutCells(steps: readonly LevelStep[], cells: readonly LevelEdit[]): LevelStep[] {
  const gone = new Set(cells.map(keyOf));
  return steps.map((step) => step.filter((change) => !gone.has(keyOf(change)))).filter((step) => step.length > 0);
}
