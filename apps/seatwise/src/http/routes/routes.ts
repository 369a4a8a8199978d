import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DayWatch } from '../../day/day-watch.ts';
import type { JobBoard } from '../../jobs/job-board.ts';

/** What the routes work with. */
export interface Services {
  readonly storage: Storage;
  readonly jobs: JobBoard;
  /** Who writes, with the server's clock. */
  readonly by: (reason: string) => ChangeBy;
}

type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds the routes of one resource. `day` keeps the running day at hand. */
export type Routes = (server: Server, services: Services & { readonly day: DayWatch }) => void;
