import type { FactName } from '@seatwise/core';

/** Column of the canonical interval CSV → the fact it holds. Counts are contacts, times are totals in seconds. */
export const FACT_COLUMNS: Readonly<Record<string, FactName>> = {
  offered: 'offered',
  answered: 'answered',
  handled: 'handled',
  abandoned: 'abandoned',
  short_abandoned: 'shortAbandoned',
  flow_in: 'flowIn',
  flow_out: 'flowOut',
  answered_within_threshold: 'answeredWithinThreshold',
  abandoned_within_threshold: 'abandonedWithinThreshold',
  talk_time: 'talkTime',
  hold_time: 'holdTime',
  after_contact_work: 'afterContactWork',
  handle_time: 'handleTime',
  answer_wait: 'answerWait',
  abandon_wait: 'abandonWait',
};

export const THRESHOLD_COLUMNS = {
  answer_threshold: 'answerThreshold',
  short_abandon_threshold: 'shortAbandonThreshold',
} as const;

/** Facts that count contacts, and so are whole. */
export const isCount = (fact: FactName): boolean => !/(Time|Wait|Work)$/.test(fact);
