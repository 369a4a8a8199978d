import { movePeriod, periodStart } from '@seatwise/calendar';
import { type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import { checkDecision, type DecidedClause } from '../evidence/apply-decisions.ts';
import type {
  BlindScore,
  CoachingRecord,
  Engagement,
  EngagementEvent,
  EngagementResult,
  EngagementSetup,
  EventHead,
  ImprovementAction,
  Person,
  Role,
  SelfJudgement,
  Stage,
} from './engagement.ts';
import { retestRefusal } from './retest.ts';

/** What a command may look at. The clock is an argument. */
export interface CommandContext {
  readonly people: ReadonlyMap<string, Person>;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** ISO instant and the business day it falls on. */
  readonly now: { readonly at: string; readonly day: LocalDate };
  readonly by: string;
}

/** Months for which coaching a center keeps somebody from assessing it. */
const COACHING_MONTHS = 24;
const WINDOW_MONTHS = 12;
/** Level of an anchor from which a subjective clause is met. */
const MET_FROM = 3;
const BLIND_ASSESSORS = 2;

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  application: ['self_assessment', 'closed'],
  self_assessment: ['document_review'],
  document_review: ['on_site', 'self_assessment'],
  on_site: ['scoring'],
  scoring: ['committee'],
  committee: ['scoring'],
  result: ['closed'],
  closed: [],
};

/** Role that moves an engagement on from a stage. */
const MOVES: Readonly<Record<Stage, Role>> = {
  application: 'coordinator',
  self_assessment: 'coordinator',
  document_review: 'assessor',
  on_site: 'assessor',
  scoring: 'assessor',
  committee: 'committee',
  result: 'committee',
  closed: 'committee',
};

const head = (state: Engagement | null, { now, by }: CommandContext): EventHead => ({
  seq: (state?.version ?? 0) + 1,
  at: now.at,
  by,
});

/** The last twelve whole months before a day: the window that an engagement looks at unless another is agreed. */
export function defaultWindow(day: LocalDate): EngagementSetup['window'] {
  const until = periodStart(day, 'month');
  return { from: movePeriod(until, 'month', -WINDOW_MONTHS), until };
}

/** Opens an engagement, or a retest of an earlier one inside its window. @throws SeatwiseError ASSESSMENT_RETEST */
export function apply(
  setup: EngagementSetup,
  context: CommandContext,
  earlier: readonly Engagement[] = [],
  retest: { readonly window: 'calendar_year' | 'twelve_months'; readonly attempts: number } | null = null,
): EngagementEvent {
  if (setup.window.from >= setup.window.until)
    throw new SeatwiseError('ASSESSMENT_INVALID', {
      detail: `window: ${setup.window.from} is not before ${setup.window.until}`,
    });
  if (setup.retestOf !== null && retest) {
    const reason = retestRefusal(setup.retestOf, earlier, retest, context.now.day);
    if (reason !== null) throw new SeatwiseError('ASSESSMENT_RETEST', { reason });
  }
  return { ...head(null, context), type: 'applied', setup };
}

/**
 * Appoints somebody to a role. Coordinators and assessors need a certificate of the day; who coordinates or works for the
 * center, or coached it in the last 24 months, cannot assess it or sit on its committee; nobody has two roles.
 *
 * @throws SeatwiseError ASSESSMENT_CONFLICT_OF_INTEREST, ASSESSMENT_CERTIFICATE
 */
export function appoint(state: Engagement, person: string, role: Role, context: CommandContext): EngagementEvent {
  const refuse = (reason: string) => new SeatwiseError('ASSESSMENT_CONFLICT_OF_INTEREST', { person, reason });
  const known = context.people.get(person);
  if (!known) throw refuse('not on the list of people');
  if (state.appointments.some((one) => one.person === person)) throw refuse('has a role in this engagement already');
  const { center } = state.setup;
  const { day } = context.now;
  if (role !== 'committee') {
    const valid = known.certificates.some((one) => one.role === role && one.from <= day && day <= one.to);
    if (!valid) throw new SeatwiseError('ASSESSMENT_CERTIFICATE', { person, certificate: role });
  }
  if (role === 'coordinator') {
    if (known.center !== center) throw refuse('does not belong to the center');
  } else {
    if (known.center === center) throw refuse('belongs to the center');
    const since = movePeriod(periodStart(day, 'month'), 'month', -COACHING_MONTHS);
    const coached = known.coached.find((one) => one.center === center && one.until >= since);
    if (coached) throw refuse(`coached the center until ${coached.until}`);
    if (state.coaching.some(({ coach }) => coach === person)) throw refuse('coached the center in this engagement');
  }
  return { ...head(state, context), type: 'appointed', appointment: { person, role } };
}

/** Goes to another stage. Going back needs a reason; scoring starts with two assessors. @throws SeatwiseError ASSESSMENT_STAGE … */
export function moveTo(state: Engagement, to: Stage, reason: string, context: CommandContext): EngagementEvent {
  requireRole(state, MOVES[state.stage], 'move', context);
  if (!NEXT[state.stage].includes(to))
    throw new SeatwiseError('ASSESSMENT_STAGE', { stage: state.stage, act: `move to ${to}` });
  const back =
    (to === 'self_assessment' && state.stage === 'document_review') ||
    (to === 'scoring' && state.stage === 'committee');
  if (back && reason.trim() === '')
    throw new SeatwiseError('ASSESSMENT_REASON_REQUIRED', { act: `move back to ${to}` });
  if (to === 'scoring' && assessorsOf(state).length < BLIND_ASSESSORS)
    throw new SeatwiseError('ASSESSMENT_ROLE', { act: 'scoring', role: `${BLIND_ASSESSORS} assessors` });
  if (to === 'committee') requireScored(state, context);
  return { ...head(state, context), type: 'moved', to, reason };
}

/** Clauses that a committee needs decided: every subjective one that applies. */
function requireScored(state: Engagement, { clauses }: CommandContext): void {
  const decided = new Set(state.decisions.map(({ clause }) => clause));
  const open = [...clauses.values()].filter(({ code, judgement }) => judgement === 'subjective' && !decided.has(code));
  if (open.length > 0)
    throw new SeatwiseError('ASSESSMENT_OPEN_CLAUSES', {
      count: open.length,
      clauses: open
        .slice(0, 5)
        .map(({ code }) => code)
        .join(', '),
    });
}

/** The coordinator's own judgement of a clause. A clause that does not apply needs its reason. */
export function declare(state: Engagement, judgement: SelfJudgement, context: CommandContext): EngagementEvent {
  requireRole(state, 'coordinator', 'declare', context);
  if (state.stage !== 'self_assessment')
    throw new SeatwiseError('ASSESSMENT_STAGE', { stage: state.stage, act: 'declare' });
  const clause = clauseFor(judgement.clause, context);
  if (judgement.state === 'partial' && clause.polarity !== 'graded' && clause.partial === null)
    throw new SeatwiseError('ASSESSMENT_STATE_INVALID', { clause: clause.code, state: judgement.state });
  if (judgement.state === 'not_applicable' && judgement.note.trim() === '')
    throw new SeatwiseError('ASSESSMENT_REASON_REQUIRED', { act: 'declare not applicable' });
  return { ...head(state, context), type: 'declared', judgement };
}

/**
 * Decides an objective clause (an assessor accepts the evidence, or overrides it with a reason), or adjudicates a subjective
 * one after two assessors have locked their blind scores.
 */
export function decide(
  state: Engagement,
  decision: Omit<DecidedClause, 'by' | 'at'>,
  context: CommandContext,
): EngagementEvent {
  const clause = clauseFor(decision.clause, context);
  const whole: DecidedClause = { ...decision, by: context.by, at: context.now.at };
  requireRole(state, 'assessor', 'decide', context);
  if (state.stage !== 'document_review' && state.stage !== 'on_site' && state.stage !== 'scoring')
    throw new SeatwiseError('ASSESSMENT_STAGE', { stage: state.stage, act: 'decide' });
  if (decision.approver !== null && !roleOf(state, decision.approver))
    throw new SeatwiseError('ASSESSMENT_ROLE', { act: 'approve', role: 'assessor, committee' });
  if (clause.judgement === 'subjective' && decision.state !== 'not_applicable') {
    const levels = blindScoresOf(state, clause.code);
    if (levels.length < BLIND_ASSESSORS) throw new SeatwiseError('ASSESSMENT_BLIND', { clause: clause.code });
    if (decision.act !== 'adjudicate')
      throw new SeatwiseError('ASSESSMENT_STATE_INVALID', { clause: clause.code, state: decision.act });
  }
  checkDecision(clause, whole);
  return { ...head(state, context), type: 'decided', decision: whole };
}

/** Gives a blind score. Nobody sees another's, and a locked one does not change. */
export function score(
  state: Engagement,
  given: Omit<BlindScore, 'assessor'>,
  context: CommandContext,
): EngagementEvent {
  requireRole(state, 'assessor', 'score', context);
  if (state.stage !== 'on_site' && state.stage !== 'scoring')
    throw new SeatwiseError('ASSESSMENT_STAGE', { stage: state.stage, act: 'score' });
  if (clauseFor(given.clause, context).judgement !== 'subjective')
    throw new SeatwiseError('ASSESSMENT_STATE_INVALID', { clause: given.clause, state: 'scored blind' });
  if (state.locked.includes(context.by)) throw new SeatwiseError('ASSESSMENT_LOCKED', { person: context.by });
  return { ...head(state, context), type: 'scored', score: { ...given, assessor: context.by } };
}

/** Locks an assessor's blind scores; from then on they may be seen once another has locked too. */
export function lock(state: Engagement, context: CommandContext): EngagementEvent {
  requireRole(state, 'assessor', 'lock', context);
  if (state.locked.includes(context.by)) throw new SeatwiseError('ASSESSMENT_LOCKED', { person: context.by });
  const scored = new Set(state.scores.filter(({ assessor }) => assessor === context.by).map(({ clause }) => clause));
  const open = [...context.clauses.values()].filter(
    ({ code, judgement }) => judgement === 'subjective' && !scored.has(code),
  );
  if (open.length > 0)
    throw new SeatwiseError('ASSESSMENT_OPEN_CLAUSES', {
      count: open.length,
      clauses: open
        .slice(0, 5)
        .map(({ code }) => code)
        .join(', '),
    });
  return { ...head(state, context), type: 'locked' };
}

/** Adds or changes an action of the improvement plan. */
export function plan(state: Engagement, action: ImprovementAction, context: CommandContext): EngagementEvent {
  requireRole(state, 'coordinator', 'plan', context);
  clauseFor(action.clause, context);
  return { ...head(state, context), type: 'planned', action };
}

/** Files a coaching session. Whoever coaches does not assess. */
export function coach(state: Engagement, record: CoachingRecord, context: CommandContext): EngagementEvent {
  for (const clause of record.clauses) clauseFor(clause, context);
  const role = roleOf(state, record.coach);
  if (role === 'assessor' || role === 'committee')
    throw new SeatwiseError('ASSESSMENT_CONFLICT_OF_INTEREST', {
      person: record.coach,
      reason: `is ${role} of this engagement`,
    });
  return { ...head(state, context), type: 'coached', record };
}

/** The committee confirms that so many clauses of a module do not apply. */
export function confirm(state: Engagement, module: string, reason: string, context: CommandContext): EngagementEvent {
  requireRole(state, 'committee', 'confirm', context);
  if (reason.trim() === '') throw new SeatwiseError('ASSESSMENT_REASON_REQUIRED', { act: 'confirm' });
  return { ...head(state, context), type: 'confirmed', module, reason };
}

/** The committee's decision. Modules that need a confirmation have to have it. */
export function conclude(
  state: Engagement,
  result: EngagementResult,
  toConfirm: readonly string[],
  context: CommandContext,
): EngagementEvent {
  requireRole(state, 'committee', 'conclude', context);
  if (state.stage !== 'committee') throw new SeatwiseError('ASSESSMENT_STAGE', { stage: state.stage, act: 'conclude' });
  const open = toConfirm.filter((module) => !state.confirmed.includes(module));
  if (open.length > 0)
    throw new SeatwiseError('ASSESSMENT_OPEN_CLAUSES', { count: open.length, clauses: open.join(', ') });
  if (result.reason.trim() === '') throw new SeatwiseError('ASSESSMENT_REASON_REQUIRED', { act: 'conclude' });
  return { ...head(state, context), type: 'concluded', result };
}

/** Blind scores of a clause by assessors who have locked; empty until two have. */
export function blindScoresOf(state: Engagement, clause: string): BlindScore[] {
  if (state.locked.length < BLIND_ASSESSORS) return [];
  return state.scores.filter((one) => one.clause === clause && state.locked.includes(one.assessor));
}

/** What a person may see of the blind scores: the own ones always, others only when two have locked. */
export function visibleScores(state: Engagement, person: string): BlindScore[] {
  if (state.locked.includes(person) && state.locked.length >= BLIND_ASSESSORS)
    return state.scores.filter(({ assessor }) => state.locked.includes(assessor));
  return state.scores.filter(({ assessor }) => assessor === person);
}

/** True when an adjudicated level means met. */
export const levelIsMet = (level: number): boolean => level >= MET_FROM;

export const assessorsOf = ({ appointments }: Engagement): string[] =>
  appointments.filter(({ role }) => role === 'assessor').map(({ person }) => person);

const roleOf = ({ appointments }: Engagement, person: string): Role | undefined =>
  appointments.find((one) => one.person === person)?.role;

function requireRole(state: Engagement, role: Role, act: string, { by }: CommandContext): void {
  if (roleOf(state, by) !== role) throw new SeatwiseError('ASSESSMENT_ROLE', { act, role });
}

function clauseFor(code: string, { clauses }: CommandContext): Clause {
  const clause = clauses.get(code);
  if (!clause) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause: code });
  return clause;
}
