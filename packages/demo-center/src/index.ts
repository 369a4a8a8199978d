export { BAD_MONTH, makeDemoRecords, RECORD_TRUTHS, RECORDS_FIRST_DAY } from './center-records.ts';
export { type DemoCenter, makeDemoCenter } from './make-demo-center.ts';
export type { DemoLanguage } from './names.ts';
export { LOST, OUTAGE } from './records.ts';
export { SCORE_CHANCES } from './surveys.ts';
export { QUEUE_TRUTHS, type QueueTruth } from './volume.ts';
export { LATE_AGENT } from './worked.ts';
