export { type ForecastInput, forecastDemand } from './forecast-demand.ts';
export { METHODS } from './methods.ts';
