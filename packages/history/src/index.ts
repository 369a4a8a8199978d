export { aggregateHistory } from './aggregate-history.ts';
export { applyDecisions, type CleanedHistory } from './apply-decisions.ts';
export { buildHistory, type HistoryInput } from './build-history.ts';
export { type CleaningRow, cleaningRows } from './cleaning-rows.ts';
export { horizonOpenMinutes, inferOpeningHours } from './infer-opening.ts';
export { type LayerPreview, type PreviewDay, previewLayer } from './preview-layer.ts';
export { sliceHistory } from './slice-history.ts';
