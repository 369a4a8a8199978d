import { DAYS_PER_MONTH, daysBetween, movePeriod, weekdaysBetween } from '@seatwise/calendar';
import type { ClauseState, LocalDate, PlanningFact } from '@seatwise/core';
import type { ImprovementAction } from '../assessment/engagement.ts';
import type { DriftEpisode } from '../evidence/drift.ts';

export interface AssessmentRecord {
  /** Latest self-assessment that was completed: its day, and the state of every clause. */
  readonly selfAssessment: {
    readonly completed: LocalDate;
    readonly clauses: readonly { readonly clause: string; readonly state: ClauseState }[];
  } | null;
  /** The improvement plan; null where it is not kept here. */
  readonly actions: readonly ImprovementAction[] | null;
  readonly episodes: readonly DriftEpisode[];
  /** First day after the observation window. */
  readonly until: LocalDate;
}

/** States that say something of a clause. */
const JUDGED: readonly ClauseState[] = ['met', 'unmet', 'partial', 'not_applicable'];
/** Months after its closing in which an action has to keep its effect. */
const KEPT = 3;

/** What an organisation's own assessments, improvement plan and drift episodes show of themselves. */
export function assessmentFacts({ selfAssessment, actions: plan, episodes, until }: AssessmentRecord): PlanningFact[] {
  const actions = plan ?? [];
  const facts: PlanningFact[] = [];
  const put = (name: string, value: number | null, unit: PlanningFact['unit']) => {
    if (value !== null) facts.push({ name, value, unit, window: null, artefact: null, kind: 'observed' });
  };
  if (selfAssessment) {
    const { completed, clauses } = selfAssessment;
    put('assessment.self.age_months', Math.floor(daysBetween(completed, until) / DAYS_PER_MONTH), 'months');
    put(
      'assessment.self.judged_share',
      share(clauses, ({ state }) => JUDGED.includes(state)),
      'share',
    );
  }
  put('improvement.plan', plan?.length ?? null, 'count');
  const open = actions.filter(({ closedAt }) => closedAt === null);
  put(
    'improvement.plan.complete_share',
    open.length === 0 ? (actions.length === 0 ? null : 1) : share(open, isComplete),
    'share',
  );
  const yearBefore = movePeriod(`${until.slice(0, 8)}01`, 'month', -12);
  const due = actions.filter((action) => action.due >= yearBefore && action.due < until);
  put(
    'improvement.plan.closed_on_date_share',
    share(due, ({ due: by, closedAt }) => closedAt !== null && closedAt <= by),
    'share',
  );
  const past = actions.filter(
    ({ closedAt }) => closedAt !== null && movePeriod(`${closedAt.slice(0, 8)}01`, 'month', KEPT + 1) <= until,
  );
  put(
    'improvement.plan.confirmed_share',
    share(past, (action) => keptEffect(action, episodes)),
    'share',
  );
  const ended = (at: string | null) => (at ?? until).slice(0, 10);
  put(
    'drift.episodes.longest_unowned',
    longest(
      episodes.map(({ owner, openedAt, closedAt }) =>
        owner === null ? weekdaysBetween(openedAt.slice(0, 10), ended(closedAt)) : 0,
      ),
    ),
    'days',
  );
  put(
    'drift.episodes.longest_undecided',
    longest(
      episodes.map(({ clause, openedAt, closedAt }) =>
        actions.some((action) => action.clause === clause) ? 0 : daysBetween(openedAt.slice(0, 10), ended(closedAt)),
      ),
    ),
    'days',
  );
  return facts;
}

const isComplete = ({ owner, due, expectedPoints }: ImprovementAction): boolean =>
  owner !== '' && due !== '' && expectedPoints > 0;

/** The numbers after it are on record, and its clause did not fall in the months that follow. */
function keptEffect({ clause, closedAt, after }: ImprovementAction, episodes: readonly DriftEpisode[]): boolean {
  if (after === null || closedAt === null) return false;
  const until = movePeriod(`${closedAt.slice(0, 8)}01`, 'month', KEPT + 1);
  return !episodes.some(
    (one) => one.clause === clause && one.openedAt >= closedAt && one.openedAt.slice(0, 10) < until,
  );
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null =>
  items.length === 0 ? null : items.filter(holds).length / items.length;

const longest = (lengths: readonly number[]): number => Math.max(0, ...lengths);
