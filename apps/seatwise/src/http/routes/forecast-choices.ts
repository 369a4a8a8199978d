import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import {
  addEdits,
  EDIT_CONTENT,
  editLayers,
  editOfLayer,
  reorderEdits,
  switchEdit,
} from '../../center/forecast-choices.ts';
import { FORECAST_VERSION, FORECAST_VERSIONS, ForecastVersions, OURS } from '../../center/forecast-versions.ts';
import { readExternalFile } from '../../imports/read-external-file.ts';
import { compareExternal, knownOfPlan } from '../../jobs/compare-external.ts';
import { bandOption } from '../../options/values.ts';
import { ISSUE_SCHEMA, languageOf, wordedIssue } from '../problem.ts';
import { toWire } from '../wire.ts';
import { withUpload } from '../with-upload.ts';
import type { Routes } from './routes.ts';

const EDIT = EDIT_CONTENT.extend({
  id: z.string(),
  active: z.boolean(),
  author: z.string(),
  reason: z.string(),
  at: z.number(),
});
const NEW_EDIT = EDIT_CONTENT.extend({
  active: z.boolean().default(true),
  author: z.string().min(1).max(200),
  reason: z.string().min(1).max(2000),
});
const NEW_EDITS = z.array(NEW_EDIT).min(1).max(1000);
/** Edits alone, or with the edits that the planner has seen: 409 when they are others by now. */
const ADDED = z.union([
  NEW_EDITS,
  z.strictObject({
    seen: z.array(z.strictObject({ id: z.string().max(100), active: z.boolean() })).max(10_000),
    edits: NEW_EDITS,
  }),
]);
/** A pasted month of quarter hours is a megabyte. */
const EDITS_LIMIT = 16 * 1024 * 1024;
const COMPARISON = z.object({ trial: z.unknown(), comparison: z.unknown(), issues: z.array(ISSUE_SCHEMA) });

/** What planners decide on top of the forecast: edits as layers, and forecasts of others as versions. */
export const forecastChoiceRoutes: Routes = (server, { storage, by }) => {
  const store = new CenterStore(storage);
  const versions = new ForecastVersions(storage);
  const edits = async () =>
    (await editLayers(storage)).map((layer) => EDIT.parse({ ...editOfLayer(layer), at: layer.at }));
  const editTag = { tags: ['forecast edits'] };
  const list = { 200: z.array(EDIT) };

  server.get('/api/forecast-edits', { schema: { ...editTag, response: list } }, edits);

  server.post(
    '/api/forecast-edits',
    { schema: { ...editTag, body: ADDED, response: { 201: z.array(EDIT) } }, bodyLimit: EDITS_LIMIT },
    async ({ body }, reply) => {
      const asked = Array.isArray(body) ? { edits: body } : body;
      // Until it is kept, an edit is called by its place in the request.
      const given = asked.edits.map((edit, k) => ({ ...edit, id: String(k + 1) }));
      await addEdits(storage, given, by('forecast edits'), 'seen' in asked ? asked.seen : undefined);
      return reply.code(201).send(await edits());
    },
  );

  const params = z.object({ id: z.string().max(100) });
  for (const [action, active] of [
    ['off', false],
    ['on', true],
  ] as const) {
    server.post(
      `/api/forecast-edits/:id/${action}`,
      { schema: { ...editTag, params, response: list } },
      async (request) => {
        await switchEdit(storage, request.params.id, active, by(`forecast edit ${action}`));
        return edits();
      },
    );
  }

  server.put(
    '/api/forecast-edits/order',
    { schema: { ...editTag, body: z.array(z.string().max(100)).max(10_000), response: list } },
    async ({ body }) => {
      await reorderEdits(storage, body, by('forecast edits ordered'));
      return edits();
    },
  );

  const tag = { tags: ['forecast versions'] };
  const named = z.object({ name: z.string().max(80) });
  server.get('/api/forecast-versions', { schema: { ...tag, response: { 200: FORECAST_VERSIONS } } }, () =>
    versions.list(),
  );

  server.post(
    '/api/forecast-versions',
    {
      schema: {
        ...tag,
        consumes: ['multipart/form-data'],
        response: { 201: z.object({ version: FORECAST_VERSION, issues: z.array(ISSUE_SCHEMA) }) },
      },
    },
    async (request, reply) => {
      const center = await store.center();
      if (!center) throw new SeatwiseError('HISTORY_EMPTY');
      return withUpload(request, async ({ path, name, text }) => {
        const band = bandOption('band', text('band') ?? '10%');
        const { external, issues } = await readExternalFile(path, { zone: center.zone, name });
        const reason = text('reason') ?? `forecast version ${text('name') ?? ''}`;
        const version = await versions.save(text('name') ?? '', external, { band, zone: center.zone }, by(reason));
        const worded = issues.map((issue) => wordedIssue(issue, languageOf(request)));
        return reply.code(201).send({ version, issues: worded });
      });
    },
  );

  for (const [action, locked] of [
    ['lock', true],
    ['unlock', false],
  ] as const) {
    server.post(
      `/api/forecast-versions/:name/${action}`,
      { schema: { ...tag, params: named, response: { 200: FORECAST_VERSION } } },
      (request) => versions.lock(request.params.name, locked, by(`forecast version ${action}`)),
    );
  }

  server.put(
    '/api/forecast-versions/staffed',
    {
      schema: { ...tag, body: z.object({ name: z.string().max(80).nullable() }), response: { 200: FORECAST_VERSIONS } },
    },
    async ({ body }) => {
      await versions.staff(body.name ?? OURS, by('forecast version staffed'));
      return versions.list();
    },
  );

  server.get(
    '/api/forecast-versions/:name/comparison',
    { schema: { ...tag, params: named, response: { 200: COMPARISON } } },
    async (request) => {
      const { external, band } = await versions.read(request.params.name);
      const { trial, comparison, issues } = compareExternal(knownOfPlan(await store.planInput()), external, band);
      const worded = issues.map((issue) => wordedIssue(issue, languageOf(request)));
      return { trial: toWire(trial), comparison: toWire(comparison), issues: worded };
    },
  );
};
