export { type BacktestInput, backtestQueue, type MethodAccuracy, type QueueBacktest } from './backtest/backtest.ts';
export { addPaths, boundsOfSums, pathSums, type SamplePaths, samplePaths } from './bounds/sample-paths.ts';
export { boundsAt, type Spread } from './bounds/spread.ts';
export { markAnomalies, type QueueMarks } from './demand/mark-anomalies.ts';
export { type ForecastInput, forecastDemand, gatherForecast } from './forecast-demand.ts';
export { forecastQueue, type QueueResult, type QueueTask } from './forecast-queue.ts';
export { COMBINATION, METHODS } from './models/methods.ts';
export { type DayPlan, planDay, type Reforecast, reforecast } from './reforecast/reforecast.ts';
