import { localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
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

/** People pasted from a spreadsheet: shown first, then written. */
export const peopleRoutes: Routes = (server, { storage, by }) => {
  const tags = ['records'];
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
      const center = await new CenterStore(storage).center();
      if (!center) throw new SeatwiseError('HISTORY_EMPTY');
      const today = localDateOf(change.at, center.zone);
      return { changed: await saveAgentPaste(storage, { text, from: effectiveFrom, seen }, today, change) };
    },
  );
};
