import { addDays, localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { readCycle } from '../../center/planning-cycle.ts';
import { label } from '../../words/index.ts';
import { languageOf } from '../problem.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** Due dates of the planning cycle around a day. */
export const cycleRoutes: Routes = (server, { storage, by }) => {
  server.get(
    '/api/cycle',
    {
      schema: {
        tags: ['cycle'],
        querystring: z.object({
          before: z.coerce.number().int().min(0).max(400).default(30),
          after: z.coerce.number().int().min(0).max(400).default(30),
        }),
      },
    },
    async (request) => {
      const center = await new CenterStore(storage).center();
      if (!center) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
      const now = by('cycle').at;
      const today = localDateOf(now, center.zone);
      const { before, after } = request.query;
      const rows = await readCycle(storage, now, { from: addDays(today, -before), to: addDays(today, after) });
      const language = languageOf(request);
      return {
        today,
        rows: (toWire(rows) as { step: string }[]).map((row) => ({
          ...row,
          name: label(language, `cycle.${row.step}` as never),
        })),
      };
    },
  );
};
