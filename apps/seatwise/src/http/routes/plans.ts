import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { makePlan } from '../../center/make-plan.ts';
import { planKey } from '../../center/plan-key.ts';
import { PLAN_SETTINGS, PLAN_SETTINGS_CHANGE } from '../../center/plan-settings.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { languageOf } from '../problem.ts';
import { JOB, jobOnWire } from './jobs.ts';
import type { Routes } from './routes.ts';

/** The main job on the stored center, as work in progress. Settings given with it are kept. */
export const planRoutes: Routes = (server, { storage, jobs, by }) => {
  const store = new CenterStore(storage);
  server.post(
    '/api/plans',
    {
      schema: {
        tags: ['plans'],
        body: z.object({ options: PLAN_SETTINGS_CHANGE.optional() }).nullish(),
        response: { 202: z.object({ job: JOB }) },
      },
    },
    async (request, reply) => {
      const before = await store.settings();
      const known = (await storage.layers.list(CENTER_ID)).some(({ active }) => active);
      if (!before || !known) throw new SeatwiseError('HISTORY_EMPTY');
      const given = Object.entries(request.body?.options ?? {}).filter(([, value]) => value !== undefined);
      const settings = PLAN_SETTINGS.parse({ ...before, ...Object.fromEntries(given) });
      if (given.length > 0) await store.saveSettings(settings, by('plan'));
      const key = await planKey(storage, settings);
      const job = jobs.start('plan', key, async (onProgress, { signal }) => {
        await makePlan(storage, by('plan'), onProgress, signal);
      });
      return reply.code(202).send({ job: jobOnWire(job, languageOf(request)) });
    },
  );
};
