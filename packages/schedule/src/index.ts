export { type AgentLimits, limitsOf } from './agent-week.ts';
export { buildSchedule, type ScheduleInput } from './build-schedule.ts';
export type { StuckAgent } from './center/explain-stuck.ts';
export type { PlacedShift } from './center/placed-shift.ts';
export {
  type CenterLimits,
  type CenterSolution,
  type CurvePoint,
  scheduleCenter,
} from './center/schedule-center.ts';
export { checkSchedule, type ScheduleCheck } from './check-schedule.ts';
export { coverDay, coverShare, type DayCover, type DayNeed } from './cover-day.ts';
export { coverageShare, understaffedHours } from './coverage.ts';
export { defaultWorkPlan } from './default-work-plan.ts';
export { changeFaults, type DraftRules } from './draft/change-faults.ts';
export { type ChangedShifts, changeShifts, type ShiftChange } from './draft/change-shifts.ts';
export { type CoverChange, type CoverHours, coverChange } from './draft/cover-change.ts';
export { draftRosterSheet, type RosterDraft, type RosterReading, readDraftRoster } from './draft/draft-roster.ts';
export { type DraftCenter, problemOfCenter } from './draft/problem-of-center.ts';
export { reviseSchedule, type SchedulePeople } from './draft/revise-schedule.ts';
export type { DayChange } from './draft/shift-changes.ts';
export { takeSolution } from './draft/take-solution.ts';
export type { Wish } from './draft/wishes.ts';
export { SharedBoard } from './engine/shared-board.ts';
export {
  type RosterResult,
  type RosterSearch,
  type SearchRole,
  solveRoster,
} from './engine/solve-roster.ts';
export { readCurtoisQu, writeRosterCsv } from './instances/curtois-qu.ts';
export type { SkillDemand } from './intraday/cover-value.ts';
export { INTRADAY_MOVES, type IntradayMove, type IntradayRules } from './intraday/moves.ts';
export {
  type Absence,
  type IntradayInput,
  type IntradayProposal,
  type ProposedAction,
  proposeActions,
} from './intraday/propose-actions.ts';
export { LABOUR_PACKS, type LabourPack, labourPack } from './labour/labour-packs.ts';
export { ON_QUEUE } from './make-shift.ts';
export { type PatternPause, type ShiftPattern, shiftPatterns } from './patterns.ts';
export { type ProblemFrame, problemFrame } from './problem/problem-frame.ts';
export type { ScheduleProblem, ScheduleProblemInput } from './problem/problem-schema.ts';
export { readProblem } from './problem/read-problem.ts';
export {
  previewRoster,
  type RosterCell,
  type RosterChange,
  type RosterDay,
  type RosterSheet,
  readRosterSheet,
  rosterSheet,
  withRoster,
} from './roster-sheet/roster-sheet.ts';
export { coverLevels, type Evaluation, evaluateRoster, rowCost, type Violation } from './rules/evaluate-roster.ts';
export { type Conflict, findConflicts } from './rules/find-conflicts.ts';
export {
  type BlocksRule,
  type Contract,
  type CoverRows,
  type DaySelector,
  OFF,
  type PastDay,
  type PatternRule,
  type RestRule,
  type Roster,
  type RosterAgent,
  type RosterModel,
  type RosterRule,
  type RuleBounds,
  type RunRule,
  type ShiftOptions,
  type ShiftType,
  type SuccessionRule,
  type SumRule,
} from './rules/roster-model.ts';
export { checkPlacedShifts, type ScheduleFault, type ScheduleReport } from './schedule-file/check-placed-shifts.ts';
export { coreShifts } from './schedule-file/core-shifts.ts';
export { readShifts, writeShifts } from './schedule-file/schedule-document.ts';
export { type CrowdedSite, crowdedSites } from './site-seats.ts';
export { loadLinearSolver, loadSolver } from './solver.ts';
export { type Award, awardBids, type Bid, type BidLine } from './trades/award-bids.ts';
export { judgeRequest, type RequestVerdict, type ScheduleRequest } from './trades/judge-request.ts';
export {
  type BrokenRule,
  judgeTrade,
  type LeaveCode,
  type TradeContent,
  type TradeVerdict,
  tradedShifts,
} from './trades/judge-trade.ts';
export {
  hoursApart,
  type LeaveHours,
  type LeaveSpan,
  leaveHoursOf,
  leaveMinutes,
  leaveSpanOn,
} from './trades/leave-hours.ts';
export { preferenceShare } from './trades/preference-share.ts';
export { classOfShift } from './trades/shift-class.ts';
export {
  isDecided,
  LEAVE_PARTS,
  type LeavePart,
  moveRequest,
  SHIFT_REQUEST_ACTS,
  SHIFT_REQUEST_STATES,
  type ShiftRequest,
  type ShiftRequestAct,
  type ShiftRequestContent,
} from './trades/shift-request.ts';
export type { TradeCenter } from './trades/trade-problem.ts';
