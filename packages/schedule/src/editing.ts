/** What the desk edits shifts with: a door of its own, so that a browser does not load the solver. */
export type { AgentLimits } from './agent-week.ts';
export type { RuledAgent } from './check-agent.ts';
export { addOnQueueTime } from './coverage.ts';
export { brokenAt } from './draft/broken-at.ts';
export { type ChangedShifts, changeShifts, type ShiftChange } from './draft/change-shifts.ts';
export {
  movePlaced,
  moveShift,
  placeActivity,
  recodePlaced,
  removePlaced,
  resizePlaced,
  resizeShift,
  type ShiftEdge,
  shiftToDay,
  splitShift,
} from './draft/edit-shift.ts';
export { shiftChanges, shiftForm } from './draft/shift-changes.ts';
export { type ActivityKind, partsOf, type ShiftParts } from './draft/shift-parts.ts';
export { ON_QUEUE, paidMinutesOf } from './make-shift.ts';
export type { Award } from './trades/award-bids.ts';
export type { BrokenRule, TradeVerdict } from './trades/judge-trade.ts';
export {
  LEAVE_PARTS,
  type ShiftRequest,
  type ShiftRequestAct,
  type ShiftRequestContent,
} from './trades/shift-request.ts';
