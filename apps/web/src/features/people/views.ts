import type { RecordKind } from '../../api/use-records.ts';

/** Views of the page, in the order in which a center is set up. */
export const VIEWS = [
  'agents',
  'skills',
  'teams',
  'sites',
  'contracts',
  'leave',
  'hours',
  'codes',
  'shrinkage',
] as const;
export type PeopleView = (typeof VIEWS)[number];

/** What is edited in a view; opening hours are one document. */
export const KIND_OF: Readonly<Record<Exclude<PeopleView, 'hours'>, RecordKind>> = {
  agents: 'agents',
  skills: 'agents',
  teams: 'teams',
  sites: 'sites',
  contracts: 'contracts',
  leave: 'leave-balances',
  codes: 'activity-codes',
  shrinkage: 'shrinkage',
};

/** In the address: levels that are being written, and a table that is being pasted. */
export const LEVELS = '+levels';
export const PASTE = '+paste';
