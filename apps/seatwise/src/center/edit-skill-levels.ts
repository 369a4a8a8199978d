import { type Agent, type ChangeBy, type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { refreshPlanning } from '../imports/record-files.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertSeen } from './assert-seen.ts';
import { recordFounding, recordsOn } from './founding-records.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** One cell of who can do what: the level that the editor saw, and the one that shall hold; null is none. */
export interface LevelEdit {
  readonly agent: string;
  readonly skill: string;
  readonly seen: number | null;
  readonly level: number | null;
}

/**
 * Writes levels of skills from a day on, all or none; the other skills of the people stay as they are.
 * @returns how many people changed
 * @throws SeatwiseError STORAGE_NOT_FOUND for somebody who is not there on the day, STORAGE_CONFLICT where another level holds
 * than was seen
 */
export function editSkillLevels(
  storage: Storage,
  { from, edits }: { readonly from: LocalDate; readonly edits: readonly LevelEdit[] },
  today: LocalDate,
  by: ChangeBy,
): Promise<number> {
  return oneAtATime(storage, async () => {
    const held = (await recordsOn(storage, 'agents', from)).map(({ value }) => value as unknown as Agent);
    const people = new Map(held.map((agent) => [agent.id, agent]));
    for (const edit of edits) {
      const before = people.get(edit.agent);
      if (!before) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `agents ${edit.agent}` });
      people.set(edit.agent, withLevel(before, edit));
    }
    const changed = held.flatMap((agent) => {
      const now = people.get(agent.id);
      return now === undefined || now === agent ? [] : [now];
    });
    await recordFounding(storage, 'agents', by);
    const records = changed.map((agent) => ({
      id: agent.id,
      effectiveFrom: from,
      value: agent,
    }));
    const saved = await storage.records.save(CENTER_ID, 'agents', records, by);
    await refreshPlanning(storage, 'agents', today, by);
    return saved;
  });
}

/** A skill keeps its place, a new one comes last; a level that is set anew has not been assessed. */
function withLevel(agent: Agent, { skill, seen, level }: LevelEdit): Agent {
  const found = agent.skills.find((one) => one.skill === skill)?.level ?? null;
  assertSeen(`agents ${agent.id} ${skill}`, seen ?? '–', found ?? '–');
  if (level === found) return agent;
  const skills = agent.skills.flatMap((one) => (one.skill !== skill ? one : level === null ? [] : { skill, level }));
  return { ...agent, skills: found === null && level !== null ? [...skills, { skill, level }] : skills };
}
