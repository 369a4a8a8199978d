export { decodeUtf8 } from './decode-utf8.ts';
export { FACT_COLUMNS } from './interval-columns.ts';
export { readIntervalCsv } from './read-interval-csv.ts';
export { type Cell, writeCsv, writeForecastCsv, writeRequirementCsv } from './write-csv.ts';
