import { type CommandContext, type Engagement, type EngagementEvent, engagement, STAGES } from '@seatwise/ccso';
import { CLAUSE_STATES } from '@seatwise/core';
import { z } from 'zod';

const name = z.string().min(1).max(200);
const text = z.string().max(20_000);
const date = z.iso.date();
const clause = z.string().min(1).max(40);

/** What a person may do in an engagement; concluding is apart, since its result is computed here. */
export const ENGAGEMENT_ACT = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('appoint'), person: name, role: z.enum(['coordinator', 'assessor', 'committee']) }),
  z.strictObject({ do: z.literal('move'), to: z.enum(STAGES), reason: text.default('') }),
  z.strictObject({
    do: z.literal('declare'),
    clause,
    state: z.enum(['met', 'unmet', 'partial', 'not_applicable']),
    note: text.default(''),
  }),
  z.strictObject({
    do: z.literal('decide'),
    clause,
    act: z.enum(['accept', 'override', 'judge', 'adjudicate']),
    state: z.enum(CLAUSE_STATES),
    reached: z.enum(['floor', 'stretch']).nullable().default(null),
    reason: text.default(''),
    approver: name.nullable().default(null),
    evidence: z.array(name).max(200).default([]),
  }),
  z.strictObject({
    do: z.literal('score'),
    clause,
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    note: text.default(''),
  }),
  z.strictObject({ do: z.literal('lock') }),
  z.strictObject({
    do: z.literal('plan'),
    id: name,
    clause,
    owner: name,
    due: date,
    effort: z.number().min(0).max(4000),
    expectedPoints: z.int().min(0).max(100_000),
    what: text,
    before: text.nullable().default(null),
    after: text.nullable().default(null),
    closedAt: date.nullable().default(null),
  }),
  z.strictObject({
    do: z.literal('coach'),
    id: name,
    date,
    coach: name,
    clauses: z.array(clause).max(428),
    topic: text,
    agreed: text,
  }),
  z.strictObject({ do: z.literal('confirm'), module: z.string().min(1).max(20), reason: text }),
]);
export type EngagementAct = z.infer<typeof ENGAGEMENT_ACT>;

/** The event that an act makes. @throws SeatwiseError where the rules of the engagement refuse it */
export function eventOf(state: Engagement, given: EngagementAct, context: CommandContext): EngagementEvent {
  switch (given.do) {
    case 'appoint':
      return engagement.appoint(state, given.person, given.role, context);
    case 'move':
      return engagement.moveTo(state, given.to, given.reason, context);
    case 'lock':
      return engagement.lock(state, context);
    case 'confirm':
      return engagement.confirm(state, given.module, given.reason, context);
    case 'declare': {
      const { do: _, ...judgement } = given;
      return engagement.declare(state, judgement, context);
    }
    case 'decide': {
      const { do: _, ...decision } = given;
      return engagement.decide(state, decision, context);
    }
    case 'score': {
      const { do: _, ...score } = given;
      return engagement.score(state, score, context);
    }
    case 'plan': {
      const { do: _, ...action } = given;
      return engagement.plan(state, action, context);
    }
    case 'coach': {
      const { do: _, ...record } = given;
      return engagement.coach(state, record, context);
    }
  }
}
