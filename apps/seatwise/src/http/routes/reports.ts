import { addDays, isLocalDate, weekdayOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { makeReport, type ReportPeriod } from '../../center/make-report.ts';
import { renderOperationsReport } from '../../report/operations/render-operations-report.ts';
import { say } from '../../words/index.ts';
import { languageOf } from '../problem.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const KINDS = ['day', 'week', 'month'] as const;

/** The period of a kind that holds a date: the day, Monday to Sunday, or the calendar month. */
export function periodAround(kind: (typeof KINDS)[number], date: string): ReportPeriod {
  if (!isLocalDate(date)) throw new SeatwiseError('INPUT_DATE_INVALID', { value: date });
  if (kind === 'day') return { kind, from: date, to: date };
  if (kind === 'week') {
    const monday = addDays(date, -weekdayOf(date));
    return { kind, from: monday, to: addDays(monday, 6) };
  }
  const first = `${date.slice(0, 7)}-01`;
  return { kind, from: first, to: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) };
}

/** Day, week and month reports, as data and as one printable page. */
export const reportRoutes: Routes = (server, { storage }) => {
  const params = z.object({ kind: z.enum(KINDS), date: z.string().max(20) });
  server.get('/api/reports/:kind/:date', { schema: { tags: ['reports'], params } }, async (request) => {
    const report = await makeReport(storage, periodAround(request.params.kind, request.params.date));
    const language = languageOf(request);
    const issues = report.issues.map(({ code, params: values, severity }) => ({
      code,
      severity,
      message: say(language, code, values),
    }));
    return { ...(toWire(report) as object), issues };
  });

  server.get(
    '/api/reports/:kind/:date/print',
    { schema: { tags: ['reports'], params, querystring: z.object({ lang: z.enum(['zh-CN', 'en']).default('en') }) } },
    async ({ params: { kind, date }, query: { lang } }, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .send(renderOperationsReport(await makeReport(storage, periodAround(kind, date)), lang)),
  );
};
