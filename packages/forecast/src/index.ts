export { type BacktestInput, backtestQueue, type QueueBacktest } from './backtest/backtest.ts';
export { type ForecastInput, forecastDemand, gatherForecast } from './forecast-demand.ts';
export { forecastQueue, type QueueResult, type QueueTask } from './forecast-queue.ts';
export { COMBINATION, METHODS } from './models/methods.ts';
