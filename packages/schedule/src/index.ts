export { coverDay, coverShare, type DayCover, type DayNeed } from './cover-day.ts';
export { type PatternPause, type ShiftPattern, shiftPatterns } from './patterns.ts';
export { type IntegerModel, type IntegerSolution, loadSolver, type Solver } from './solver.ts';
