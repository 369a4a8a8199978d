import type { Artefact, History, MetricValues, Organisation } from '@seatwise/core';
import type { PlanInput } from '../../plan-input.ts';
import { completeMonths } from '../complete-months.ts';
import type { FactList } from '../fact-list.ts';
import { changedMetrics } from '../registry-facts.ts';
import { channelFacts } from './channel-facts.ts';
import { complaintFacts } from './complaint-facts.ts';
import { dayLogFacts, platformFacts, requestFacts } from './log-facts.ts';
import type { Observed } from './observed.ts';
import { peerFacts } from './peer-facts.ts';
import { costByQueue, peopleFacts } from './people-facts.ts';
import { positionFacts } from './position-facts.ts';
import { qualityFacts } from './quality-facts.ts';
import { satisfactionFacts } from './satisfaction-facts.ts';
import { targetFacts } from './target-facts.ts';

interface RecordSources {
  readonly input: PlanInput;
  readonly history: Artefact<History>;
  readonly organisation: Artefact<Organisation>;
  readonly metrics: Artefact<MetricValues>;
  /** Variant in force of each metric family. */
  readonly registered: Readonly<Record<string, string>>;
}

/** What imported records say beyond the metrics. @returns the metrics that targets call key */
export function recordFacts(list: FactList, observed: Observed, sources: RecordSources): string[] {
  const { input, history, organisation, metrics, registered } = sources;
  const put = list.from(metrics, null);
  const queues = history.payload.queues.map(({ queue }) => queue);
  complaintFacts(observed, history.payload, put);
  satisfactionFacts(observed, history.payload.queues, put);
  peopleFacts(observed, put);
  costByQueue(observed, queues, put);
  qualityFacts(observed, put);
  positionFacts(observed, organisation.payload, put);
  channelFacts(observed, put);
  requestFacts(observed, input.agents?.length ?? 0, put);
  dayLogFacts(observed, put);
  platformFacts(observed, offeredIn(history.payload), put);
  peerFacts(observed, metrics.payload, registered, put);
  const teams = [...new Set((input.agents ?? []).map(({ team }) => team).filter((team) => team !== ''))];
  return targetFacts(observed, teams, changedMetrics().length, put);
}

/** Contacts offered to a queue (`*`: to all) in a month that the history holds wholly. */
function offeredIn({ grid, queues }: History): (queue: string, month: string) => number | null {
  const months = new Map(completeMonths(grid).map((month) => [month.start, month]));
  return (queue, month) => {
    const held = months.get(month);
    const own = queues.filter((one) => queue === '*' || one.queue === queue);
    if (!held || own.length === 0) return null;
    let sum = 0;
    for (const { facts } of own)
      for (let i = held.from; i < held.to; i++) {
        const value = facts.offered?.[i] ?? Number.NaN;
        if (!Number.isNaN(value)) sum += value;
      }
    return sum;
  };
}
