export { absencesFirst, closeStates, type ToldState } from './absences-first.ts';
export {
  type ActualShrinkageInput,
  actualShrinkage,
  type FloorEntry,
  type ShrinkageOfCode,
} from './actual-shrinkage.ts';
export { adherenceOf, adherenceShare, conformanceShare } from './adherence.ts';
export {
  ADHERENCE_STATES,
  type AdherenceExplanation,
  type AdherenceSegment,
  type AdherenceState,
  type AdherenceStatesInput,
  adherenceOfStates,
  adherenceStates,
  secondsByState,
} from './adherence-states.ts';
export { type AlertEpisode, type AlertRule, alertEpisodes, type Reading } from './alerts.ts';
export { type ActualsInput, alignActuals } from './align-actuals.ts';
export { type ExpectedFacts, type ExpectedFactsInput, expectedFacts } from './expected-facts.ts';
export { groupByAgent } from './group-by-agent.ts';
export {
  type LeaveBalanceInput,
  type LeaveBalanceRow,
  type LeaveGrant,
  leaveBalances,
} from './leave-balance.ts';
export { addTotals, type FactTotals, type NowLine, nowLine, sumFacts } from './now-line.ts';
