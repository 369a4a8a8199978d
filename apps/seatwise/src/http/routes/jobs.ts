import { SeatwiseError } from '@seatwise/core';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { JobState } from '../../jobs/job-board.ts';
import { type Language, say } from '../../words/index.ts';
import { languageOf } from '../problem.ts';
import type { Routes } from './routes.ts';

export const JOB = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['running', 'done', 'failed', 'interrupted']),
  done: z.number(),
  total: z.number(),
  label: z.string(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  points: z.array(z.object({ seconds: z.number(), cost: z.number().nullable(), bound: z.number().nullable() })),
  stopping: z.boolean(),
});

export function jobOnWire(job: JobState, language: Language): z.infer<typeof JOB> {
  const { error, points, ...rest } = job;
  return {
    ...rest,
    points: [...points],
    error: error && { code: error.code, message: say(language, error.code, error.params) },
  };
}

/** Work in progress: its state now, or as server-sent events until it ends; and a way to end it with what it has. */
export const jobRoutes: Routes = (server, { jobs }) => {
  const params = z.object({ id: z.uuid() });
  server.get('/api/jobs/:id', { schema: { tags: ['jobs'], params, response: { 200: JOB } } }, async (request) =>
    jobOnWire(existing(request.params.id), languageOf(request)),
  );

  server.post('/api/jobs/:id/stop', { schema: { tags: ['jobs'], params, response: { 200: JOB } } }, async (request) => {
    jobs.stop(existing(request.params.id).id);
    return jobOnWire(existing(request.params.id), languageOf(request));
  });
  server.addHook('onClose', async () => jobs.stopAll());

  server.get('/api/jobs/:id/events', { schema: { tags: ['jobs'], params } }, (request, reply) => {
    const language = languageOf(request);
    const job = existing(request.params.id);
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    send(reply, jobOnWire(job, language));
    if (job.state !== 'running') return void reply.raw.end();
    const watch = jobs.watch(job.id, (next) => {
      send(reply, jobOnWire(next, language));
      if (next.state !== 'running') reply.raw.end();
    });
    request.raw.on('close', watch.stop);
  });

  function existing(id: string): JobState {
    const job = jobs.read(id);
    if (!job) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `job ${id}` });
    return job;
  }
};

const send = (reply: FastifyReply, job: z.infer<typeof JOB>) => reply.raw.write(`data: ${JSON.stringify(job)}\n\n`);
