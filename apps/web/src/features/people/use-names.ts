import { useActivityName } from '../../words/use-activity-name.ts';
import type { PeopleOnDay } from './people-on-day.ts';

/** Names of what records refer to by id; the id itself where it is not known. */
export function useNames(
  people: PeopleOnDay,
): Readonly<Record<'site' | 'team' | 'skill' | 'agent' | 'code', (id: string) => string>> {
  const standard = useActivityName();
  const named = (rows: readonly { readonly id: string; readonly value: { readonly name: string } }[]) => {
    const names = new Map(rows.map(({ id, value }) => [id, value.name]));
    return (id: string) => names.get(id) || id;
  };
  const skills = new Map(people.skills.map(({ id, name }) => [id, name]));
  const own = named(people.codes);
  return {
    site: named(people.sites),
    team: named(people.teams),
    agent: named(people.agents),
    skill: (id) => skills.get(id) ?? id,
    code: (id) => (standard(id) === id ? own(id) : standard(id)),
  };
}
