/** From the whole center down. */
export const HIERARCHY_LEVELS = ['total', 'site', 'group', 'queue'] as const;
export type HierarchyLevel = (typeof HIERARCHY_LEVELS)[number];

/** Where a queue belongs: its planning group, and the site of the group. */
export interface QueuePlace {
  readonly queue: string;
  readonly group: string;
  readonly site: string;
}
