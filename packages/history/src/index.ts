export { aggregateHistory } from './aggregate-history.ts';
export { buildHistory, type HistoryInput } from './build-history.ts';
export { horizonOpenMinutes, inferOpeningHours } from './infer-opening.ts';
export { type LayerPreview, type PreviewDay, previewLayer } from './preview-layer.ts';
export { sliceHistory } from './slice-history.ts';
