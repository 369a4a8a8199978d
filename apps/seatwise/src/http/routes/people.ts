import { localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { editSkillLevels } from '../../center/edit-skill-levels.ts';
import { previewAgentPaste, saveAgentPaste } from '../../center/paste-agents.ts';
import { RECORDS } from '../../center/record-kinds.ts';
import { ISSUE_SCHEMA, languageOf, wordedIssue } from '../problem.ts';
import type { Routes } from './routes.ts';

const ROW = z.object({
  line: z.number(),
  state: z.enum(['new', 'changed', 'same']),
  agent: RECORDS.agents,
  before: RECORDS.agents.nullable(),
});
const PREVIEW = z.object({
  seen: z.number(),
  rows: z.array(ROW),
  contracts: z.array(RECORDS.contracts),
  issues: z.array(ISSUE_SCHEMA),
});

const LEVEL = z.int().min(1).max(5).nullable();

/** People pasted from a spreadsheet: shown first, then written. Levels of skills of many people at once. */
export const peopleRoutes: Routes = (server, { storage, by }) => {
  const tags = ['records'];
  const todayOf = async (at: number) => {
    const center = await new CenterStore(storage).center();
    if (!center) throw new SeatwiseError('HISTORY_EMPTY');
    return localDateOf(at, center.zone);
  };
  const table = z.strictObject({ text: z.string().min(1).max(900_000), effectiveFrom: z.iso.date() });
  server.post('/api/agents/preview', { schema: { tags, body: table, response: { 200: PREVIEW } } }, async (request) => {
    const { text, effectiveFrom } = request.body;
    const { seen, rows, contracts, issues } = await previewAgentPaste(storage, text, effectiveFrom);
    const language = languageOf(request);
    return PREVIEW.parse({ seen, rows, contracts, issues: issues.map((issue) => wordedIssue(issue, language)) });
  });

  const save = table.extend({ reason: z.string().min(1).max(1000), seen: z.number().int().min(0) });
  server.post(
    '/api/agents/paste',
    { schema: { tags, body: save, response: { 200: z.object({ changed: z.number() }) } } },
    async ({ body: { text, effectiveFrom, reason, seen } }) => {
      const change = by(reason);
      const today = await todayOf(change.at);
      return { changed: await saveAgentPaste(storage, { text, from: effectiveFrom, seen }, today, change) };
    },
  );

  const levels = z.strictObject({
    effectiveFrom: z.iso.date(),
    reason: z.string().min(1).max(1000),
    /** `seen` is the level that the editor saw, null for none. */
    edits: z
      .array(z.strictObject({ agent: z.string().min(1), skill: z.string().min(1).max(200), seen: LEVEL, level: LEVEL }))
      .min(1)
      .max(20_000),
  });
  server.put(
    '/api/agents/levels',
    { schema: { tags, body: levels, response: { 200: z.object({ changed: z.number() }) } } },
    async ({ body: { effectiveFrom, reason, edits } }) => {
      const change = by(reason);
      const today = await todayOf(change.at);
      return { changed: await editSkillLevels(storage, { from: effectiveFrom, edits }, today, change) };
    },
  );
};
