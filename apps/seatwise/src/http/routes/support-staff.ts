import { z } from 'zod';
import { readSupportStaff, SUPPORT_STAFF, saveSupportStaff } from '../../center/support-staff.ts';
import type { Routes } from './routes.ts';

/** Support people in post and what they cost, beside which the ratios are read. */
export const supportStaffRoutes: Routes = (server, { storage, by }) => {
  const tags = ['organisation'];
  const stored = z.object({ version: z.number().nullable(), staff: SUPPORT_STAFF });
  const counted = z.object({ date: z.string(), actual: SUPPORT_STAFF.shape.actual }).nullable();
  server.get('/api/support-staff', { schema: { tags, response: { 200: stored.extend({ counted }) } } }, () =>
    readSupportStaff(storage),
  );
  server.put(
    '/api/support-staff',
    { schema: { tags, body: stored, response: { 200: z.object({ version: z.number() }) } } },
    async ({ body }) => ({ version: await saveSupportStaff(storage, body.staff, body.version, by('support staff')) }),
  );
};
