import type { HeldAgent } from '../../api/use-records.ts';
import type { PeopleOnDay } from './people-on-day.ts';

/** What every table of the page is given. */
export interface TableProps {
  readonly people: PeopleOnDay;
  /** People that the filters let through. */
  readonly agents: readonly HeldAgent[];
  readonly onOpen: (id: string) => void;
}
