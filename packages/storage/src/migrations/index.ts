import type { Migration } from 'kysely/migration';
import { first } from './001-first.ts';
import { layerHash } from './002-layer-hash.ts';
import { people } from './003-people.ts';
import { agentDays } from './004-agent-days.ts';

/** Every migration by its name; names sort in order of time, and what has run is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first': first,
  '002-layer-hash': layerHash,
  '003-people': people,
  '004-agent-days': agentDays,
};
