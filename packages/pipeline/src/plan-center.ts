import { alignActuals } from '@seatwise/actuals';
import { addDays, buildGrid, businessCalendar } from '@seatwise/calendar';
import { collectEvidence, REFERENCE_CATALOGUE, scoreAssessment } from '@seatwise/ccso';
import {
  type ArtefactRef,
  canonicalJson,
  type Digest,
  type LocalDate,
  type OpeningHours,
  SeatwiseError,
  sealArtefact,
  utf8Bytes,
} from '@seatwise/core';
import { forecastDemand } from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, inferOpeningHours } from '@seatwise/history';
import { evaluateMetrics, type MetricSources, rowTables } from '@seatwise/metrics';
import { supportOrganisation } from '@seatwise/organisation';
import { sizeRequirement } from '@seatwise/requirement';
import { buildSchedule, defaultWorkPlan } from '@seatwise/schedule';
import { cleanHistory } from './clean-history.ts';
import { staffedForecast } from './forecast/staffed-forecast.ts';
import { lookBack } from './look-back.ts';
import { registeredVariants, seriesForRules } from './metric-series.ts';
import { peakBaseStaff, peakHeadCount } from './peaks.ts';
import type { Plan, PlanPorts } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { planningFacts } from './planning-facts.ts';

const STEPS = 9;

/**
 * The main job: history in, plan and score out. Each step takes the results before it and is sealed with their ids,
 * so that every number opens back to the rows that were imported. Pure: the same input gives the same ids.
 *
 * @throws SeatwiseError with a code, when a step cannot work with the input.
 */
export async function planCenter(input: PlanInput, ports: PlanPorts): Promise<Plan> {
  const { digest, solver, onProgress } = ports;
  const step = (done: number, label: string) => onProgress?.({ done, total: STEPS, label });
  const { zone, country, events, intervalMinutes, goal } = input;
  const calendar = businessCalendar({ country, events });

  step(0, 'history');
  const fine = buildHistory({ layers: input.records, zone, openingHours: input.openingHours, calendar });
  if (fine.grid.days.length === 0) throw new SeatwiseError('HISTORY_EMPTY');
  const openingHours: readonly OpeningHours[] = input.openingHours ?? inferOpeningHours(fine, calendar);
  const historyOptions = { zone, country, intervalMinutes, events: JSON.parse(canonicalJson(events)) };
  const history = sealArtefact(digest, 'history', aggregateHistory(fine, intervalMinutes), [], historyOptions);

  step(1, 'forecast');
  const { decisions = [] } = input;
  const cleaned = cleanHistory(history.payload, calendar, decisions);
  const firstDay: LocalDate = input.firstDay ?? addDays(fine.grid.days.at(-1) as LocalDate, 1);
  const grid = buildGrid(zone, intervalMinutes, firstDay, input.horizonDays);
  const open = history.payload.queues.map(({ queue }) => horizonOpenMinutes(openingHours, queue, grid, calendar));
  const ours = sealArtefact(
    digest,
    'forecast',
    forecastDemand({
      history: cleaned.history,
      grid,
      openMinutes: open,
      calendar: cleaned.calendar,
      aht: input.aht,
      masked: cleaned.teaching,
    }),
    [refTo(history)],
    {
      firstDay,
      horizonDays: input.horizonDays,
      aht: input.aht,
      ...(decisions.length > 0 ? { decisions: contentHash(decisions, digest) } : {}),
    },
  );
  const { forecast, beneath } = staffedForecast(ours, cleaned.history, input, digest);

  step(2, 'requirement');
  const { skills, model, patience, shrinkage, minimumStaff } = input;
  const requirement = sealArtefact(
    digest,
    'requirement',
    sizeRequirement({ forecast: forecast.payload, goal, skills, model, patience, shrinkage, minimumStaff }),
    [refTo(forecast)],
    { goal: { ...goal }, model, patience, minimumStaff },
  );

  step(3, 'schedule');
  const { agents, contracts, sites } = input;
  const workPlans = input.workPlans.length > 0 ? input.workPlans : [defaultWorkPlan(requirement.payload)];
  const schedule = sealArtefact(
    digest,
    'schedule',
    await buildSchedule({ requirement: requirement.payload, agents, contracts, sites, workPlans }, solver, {
      onProgress: (p) => onProgress?.({ done: 3 + p.done / p.total, total: STEPS, label: `schedule ${p.label ?? ''}` }),
    }),
    [refTo(requirement)],
    {
      workPlans: JSON.parse(canonicalJson(workPlans)),
      agents: agents && contentHash({ agents, contracts, sites }, digest),
    },
  );

  step(4, 'organisation');
  const seats = peakBaseStaff(requirement.payload);
  const headCount = agents?.length ?? peakHeadCount(requirement.payload);
  const organisation = sealArtefact(
    digest,
    'organisation',
    supportOrganisation({ seats, headCount, fte: headCount, preset: input.ratioPreset }),
    [refTo(requirement)],
    { preset: input.ratioPreset },
  );

  step(5, 'actuals');
  const past = lookBack(history.payload, cleaned, input);
  const actuals = sealArtefact(
    digest,
    'actuals',
    alignActuals({
      grid: past.grid,
      history: history.payload,
      forecast: past.forecast,
      requirement: past.requirement,
      schedule: input.workedSchedule,
      activity: input.activity,
      activityCodes: input.activityCodes,
      explanations: input.explanations ?? [],
    }),
    [refTo(history)],
    {
      goal: { ...goal },
      activity: contentHash(input.activity, digest),
      ...(input.explanations?.length ? { explanations: contentHash(input.explanations, digest) } : {}),
    },
  );

  step(6, 'metrics');
  const sources: MetricSources = {
    history: history.payload,
    forecast: past.forecast && { ...past.forecast, backtest: ours.payload.backtest },
    actuals: actuals.payload,
    observations: input.observations,
    workforce: input.workedSchedule && {
      schedule: input.workedSchedule,
      activity: input.activity,
      activityCodes: input.activityCodes,
    },
  };
  const metrics = sealArtefact(
    digest,
    'metrics',
    evaluateMetrics({ ...sources, serviceGoal: goal }, digest),
    [history, forecast, actuals].map(refTo),
    { observations: contentHash(input.observations, digest) },
  );

  step(7, 'evidence');
  const catalogue = REFERENCE_CATALOGUE;
  const until = addDays(fine.grid.days.at(-1) as LocalDate, 1);
  const registered = registeredVariants(goal, input.registered);
  const keyMetrics = [
    ...new Set(input.observations.flatMap(({ measure, queue }) => (measure === 'target.set' ? queue : []))),
  ];
  const series = seriesForRules(catalogue, rowTables(sources), goal, registered, keyMetrics, digest);
  const facts = [
    ...planningFacts({
      input,
      history,
      forecast,
      requirement,
      schedule,
      organisation,
      actuals,
      metrics,
      series,
      registered,
      until,
      solver,
    }),
    ...(input.recordedFacts ?? []),
  ];
  const evidence = sealArtefact(
    digest,
    'evidence',
    collectEvidence(
      {
        catalogue,
        metrics: metrics.payload,
        facts,
        series,
        registered,
        until,
      },
      digest,
    ),
    [history, forecast, requirement, schedule, organisation, metrics].map(refTo),
    { catalogue: catalogue.id },
  );

  step(8, 'score');
  const score = sealArtefact(
    digest,
    'score',
    scoreAssessment({ catalogue, evidence: evidence.payload }),
    [refTo(evidence)],
    { catalogue: catalogue.id },
  );

  step(STEPS, 'done');
  return { history, forecast, beneath, requirement, schedule, organisation, actuals, metrics, evidence, score, facts };
}

const refTo = ({ kind, id }: ArtefactRef): ArtefactRef => ({ kind, id });

/** Names an input that is no artefact by its content. */
const contentHash = (content: unknown, digest: Digest): string => digest.sha256([utf8Bytes(canonicalJson(content))]);
