import { z } from 'zod';
import { GeneratedSchedules } from '../../center/generated-schedules.ts';
import { ScheduleDraft } from '../../center/schedule-draft.ts';
import { languageOf } from '../problem.ts';
import { toWire } from '../wire.ts';
import { DAY_CHANGES, dayChangesOnWire } from './day-changes.ts';
import { JOB, jobOnWire } from './jobs.ts';
import type { Routes } from './routes.ts';

const HOURS = z.object({ within: z.number(), over: z.number() });
const GENERATED = DAY_CHANGES.extend({
  seen: z.number(),
  cost: z.number().nullable(),
  bound: z.number().nullable(),
  seconds: z.number(),
  stuck: z.array(z.object({ agent: z.string(), conflict: z.array(z.string()) })),
  cover: z.array(z.object({ date: z.string(), needed: z.number(), before: HOURS, after: HOURS })),
  violations: z.object({ before: z.number(), after: z.number() }),
});

/** Shifts searched for the open days of the draft: a job with its curve, a preview, and one gesture to take it. */
export const scheduleGenerateRoutes: Routes = (server, { storage, jobs, by }) => {
  const tags = ['schedule'];
  const draft = new ScheduleDraft(storage);
  const generated = new GeneratedSchedules(storage, draft, jobs);
  const seen = z.int().min(0);
  server.post(
    '/api/schedule-draft/generate',
    {
      schema: {
        tags,
        body: z.strictObject({
          seen,
          timeLimitSeconds: z.int().min(1).max(600),
          seed: z.int().min(0).max(1_000_000).default(1),
        }),
        response: { 202: z.object({ job: JOB }) },
      },
    },
    async (request, reply) => {
      const { timeLimitSeconds, seed } = request.body;
      const job = await generated.start(request.body.seen, timeLimitSeconds, seed);
      return reply.code(202).send({ job: jobOnWire(job, languageOf(request)) });
    },
  );

  const params = z.object({ job: z.uuid() });
  server.get(
    '/api/schedule-draft/generated/:job',
    { schema: { tags, params, response: { 200: GENERATED } } },
    async (request) => {
      const { changes: _, days, stuck, ...result } = generated.read(request.params.job);
      const told = stuck.map(({ agent, conflict }) => ({ agent, conflict: [...conflict] }));
      return { ...result, ...dayChangesOnWire(days), stuck: told };
    },
  );

  server.post(
    '/api/schedule-draft/generated/:job/take',
    { schema: { tags, params, body: z.strictObject({ seen, reason: z.string().min(1).max(1000) }) } },
    async (request) => {
      await generated.take(request.params.job, request.body.seen, by(request.body.reason));
      return toWire(await draft.read());
    },
  );
};
