import type { Forecast, History, IntervalGrid, Requirement } from '@seatwise/core';
import { forecastDemand } from '@seatwise/forecast';
import { sliceHistory } from '@seatwise/history';
import { sizeRequirement } from '@seatwise/requirement';
import type { CleanedPast } from './clean-history.ts';
import type { PlanInput } from './plan-input.ts';

/** Days looked back on, at most: two whole weeks, so that every weekday counts alike. */
const DAYS = 14;
/** Days of history that a forecast from the days before should have. */
const FEWEST_BEFORE = 28;

/** The last days of a history, and what a plan made from the days before would have said about them. */
export interface LookBack {
  readonly grid: IntervalGrid;
  /** Null where the days before are too few. */
  readonly forecast: Forecast | null;
  readonly requirement: Requirement | null;
}

/** Forecasts and sizes the last two weeks from the days before them, so that plan and reality stand side by side. */
export function lookBack(history: History, cleaned: CleanedPast, input: PlanInput): LookBack {
  const { days } = history.grid;
  const from = Math.max(0, days.length - DAYS);
  const window = sliceHistory(history, from, days.length);
  if (from < FEWEST_BEFORE) return { grid: window.grid, forecast: null, requirement: null };
  const { goal, skills, model, patience, shrinkage, minimumStaff, aht } = input;
  const forecast = forecastDemand({
    history: sliceHistory(cleaned.history, 0, from),
    grid: window.grid,
    openMinutes: window.queues.map(({ openMinutes }) => openMinutes),
    calendar: cleaned.calendar,
    aht,
    masked: cleaned.teaching,
  });
  const requirement = sizeRequirement({ forecast, goal, skills, model, patience, shrinkage, minimumStaff });
  return { grid: window.grid, forecast, requirement };
}
