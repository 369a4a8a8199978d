import { localDateOf } from '@seatwise/calendar';
import {
  agreementReport,
  assessorsOf,
  blindScoresOf,
  clausesOf,
  type Engagement,
  REFERENCE_CATALOGUE,
  visibleScores,
} from '@seatwise/ccso';
import { z } from 'zod';
import { ENGAGEMENT_ACT } from '../../assessment/engagement-acts.ts';
import { EngagementStore } from '../../assessment/engagement-store.ts';
import { CenterStore } from '../../center/center-store.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const name = z.string().min(1).max(200);
const date = z.iso.date();
const PERSON = z.strictObject({
  id: name,
  name,
  certificates: z
    .array(z.strictObject({ role: z.enum(['coordinator', 'assessor']), number: name, from: date, to: date }))
    .max(50),
  center: name.nullable(),
  coached: z.array(z.strictObject({ center: name, until: date })).max(200),
  log: z
    .array(
      z.strictObject({
        date,
        kind: z.enum(['training', 'exam', 'review', 'engagement', 'experience']),
        note: z.string().max(2000),
      }),
    )
    .max(1000),
});
const PEOPLE = z.object({ version: z.number().int().nullable(), people: z.array(PERSON).max(2000) });
const params = z.object({ id: z.string().regex(/^[A-Za-z0-9._-]{1,60}$/) });
const LEVELS = [1, 2, 3, 4];
const SUBJECTIVE = clausesOf(REFERENCE_CATALOGUE)
  .filter(({ clause }) => clause.judgement === 'subjective')
  .map(({ clause }) => clause.code);

/**
 * Assessments by people, from application to result. The server trusts the name that a request gives (`by`, `as`): it listens on
 * this machine alone, and whoever opens it to others puts a sign-in before it.
 */
export const engagementRoutes: Routes = (server, { storage, by }) => {
  const tags = ['engagements'];
  const store = new EngagementStore(storage);
  const today = async () => localDateOf(by('').at, (await new CenterStore(storage).center())?.zone ?? 'UTC');

  server.get('/api/assessment/people', { schema: { tags } }, async () => toWire(await store.people()));
  server.put('/api/assessment/people', { schema: { tags, body: PEOPLE } }, async ({ body }) => ({
    version: await store.savePeople(body.people, body.version, by('people')),
  }));

  server.get('/api/engagements', { schema: { tags } }, async () =>
    toWire((await store.list()).map(({ setup, stage, result, version }) => ({ ...setup, stage, result, version }))),
  );
  server.post(
    '/api/engagements',
    { schema: { tags, body: z.object({ id: params.shape.id, by: name, retestOf: name.nullable().default(null) }) } },
    async ({ body }, reply) => {
      const opened = await store.open(body.id, body.retestOf, body.by, by('engagement'));
      return reply.status(201).send(toWire(shownTo(opened, body.by)));
    },
  );
  server.get(
    '/api/engagements/:id',
    { schema: { tags, params, querystring: z.object({ as: name }) } },
    async ({ params: { id }, query }) => {
      const { state, evidence, score } = await store.read(id, await today());
      return toWire({ ...shownTo(state, query.as), evidence: evidence.clauses, score, agreement: agreementOf(state) });
    },
  );
  server.get('/api/engagements/:id/events', { schema: { tags, params } }, async ({ params: { id } }) =>
    toWire(await store.events(id)),
  );
  const VERSIONED = z.object({ version: z.number().int().min(1), by: name });
  server.post(
    '/api/engagements/:id/acts',
    { schema: { tags, params, body: VERSIONED.extend({ act: ENGAGEMENT_ACT }) } },
    async ({ params: { id }, body }) =>
      toWire(shownTo(await store.act(id, body.act, body.version, body.by, by(body.act.do)), body.by)),
  );
  server.post(
    '/api/engagements/:id/conclusion',
    { schema: { tags, params, body: VERSIONED.extend({ reason: z.string().min(1).max(20_000) }) } },
    async ({ params: { id }, body }) =>
      toWire(shownTo(await store.conclude(id, body.reason, body.version, body.by, by('conclude')), body.by)),
  );
};

/** Nobody sees another's blind scores before two have locked. */
function shownTo(state: Engagement, person: string) {
  return { ...state, scores: visibleScores(state, person) };
}

/** Agreement of the blind scores once two assessors have locked; null before. */
function agreementOf(state: Engagement) {
  const assessors = assessorsOf(state).filter((one) => state.locked.includes(one));
  if (assessors.length < 2) return null;
  const ratings = SUBJECTIVE.map((clause) => {
    const scores = blindScoresOf(state, clause);
    return assessors.map((assessor) => scores.find((one) => one.assessor === assessor)?.level ?? null);
  });
  const report = agreementReport(ratings, { categories: LEVELS, seed: 1 });
  return { ...report, gaps: report.gaps.map(({ item, ...gap }) => ({ clause: SUBJECTIVE[item], ...gap })) };
}
