export {
  type AgreementOptions,
  type AgreementReport,
  agreementReport,
  gwetAc,
  krippendorffAlpha,
  type Ratings,
  rawAgreement,
} from './assessment/agreement.ts';
export * as engagement from './assessment/commands.ts';
export {
  assessorsOf,
  blindScoresOf,
  type CommandContext,
  defaultWindow,
  levelIsMet,
  visibleScores,
} from './assessment/commands.ts';
export {
  type AssessmentDocument,
  type AssessmentHead,
  evidenceOfDocument,
  openAssessment,
  readAssessment,
} from './assessment/document.ts';
export {
  type Appointment,
  type BlindScore,
  type Certificate,
  type CoachingRecord,
  type Engagement,
  type EngagementEvent,
  type EngagementResult,
  type EngagementSetup,
  engagementOf,
  type ImprovementAction,
  type Person,
  type Role,
  type SelfJudgement,
  STAGES,
  type Stage,
} from './assessment/engagement.ts';
export { retestUntil } from './assessment/retest.ts';
export {
  type ChannelVerdict,
  channelVerdicts,
  PEER_TABLE_SCHEMA,
  type PeerTable,
  readPeerTable,
  TALK_BANK_TABLE,
} from './benchmark/channel-rule.ts';
export {
  MINIMUM_COHORT,
  middleHalf,
  type PeerBand,
  type PeerPosition,
  type PeerValue,
  placeAmongPeers,
  publishable,
} from './benchmark/peers.ts';
export {
  type Bundle,
  type BundlePorts,
  makeBundle,
  resultId,
  type Signer,
  scoreDocument,
  type Verification,
  verifyBundle,
} from './bundle/bundle.ts';
export { type Difference, firstDifference } from './bundle/leaves.ts';
export { type CheckOptions, checkCatalogue } from './catalogue/check-catalogue.ts';
export { checksOf, isRegistered, type KnownNames } from './catalogue/check-clause.ts';
export {
  type Check,
  CLAUSE_SCHEMA,
  type Clause,
  type EvidenceRule,
  type Limit,
  type Parameter,
  type Test,
} from './catalogue/clause-schema.ts';
export { catalogueHash, readCatalogue } from './catalogue/read-catalogue.ts';
export { REFERENCE_CATALOGUE } from './catalogue/reference/index.ts';
export { type ParameterSettings, renderCatalogue, renderClause } from './catalogue/render-text.ts';
export {
  CATALOGUE_SCHEMA,
  type Catalogue,
  type Heading,
  type ReadingConflict,
  type ScoringProfile,
  type VersionMapping,
} from './catalogue/schema.ts';
export type { Bilingual } from './catalogue/schema-parts.ts';
export { clausesOf, countsOf, isComplete, type PlacedClause, type Pools, poolsOf } from './catalogue/tree.ts';
export { applyDecisions, checkDecision, type DecidedClause } from './evidence/apply-decisions.ts';
export { collectEvidence, type EvidenceInput } from './evidence/collect-evidence.ts';
export { type ClauseNeed, DATA_NEEDED, type DataNeeded, dataFor, dataNeeded } from './evidence/data-needed.ts';
export {
  type DepartmentList,
  type DocumentRequest,
  documentList,
  type RequestRow,
  reminders,
} from './evidence/document-list.ts';
export { type DriftEpisode, type DriftOptions, type Evaluation, trackDrift } from './evidence/drift.ts';
export {
  type ChecklistRow,
  type ChecklistState,
  type EvidenceChecklist,
  type EvidenceTask,
  evidenceChecklist,
} from './evidence/evidence-checklist.ts';
export {
  drawHolds,
  drawSample,
  MANUAL_EVIDENCE_SCHEMA,
  type ManualEvidence,
  readManualEvidence,
  validityOn,
} from './evidence/manual-evidence.ts';
export {
  assessmentTables,
  type OwnScores,
  type ReadAssessment,
  readAssessmentTables,
} from './exchange/assessment-tables.ts';
export { catalogueTables, readCatalogueTables } from './exchange/catalogue-tables.ts';
export { oscalCatalogue, readOscalCatalogue } from './exchange/oscal-catalogue.ts';
export { oscalResults, readOscalResults } from './exchange/oscal-results.ts';
export type { ReadTable, Table, TableCell } from './exchange/table.ts';
export { type AssessmentRecord, assessmentFacts } from './records/assessment-facts.ts';
export {
  COMPLAINT_SCHEMA,
  COMPLAINT_STAGES,
  type Complaint,
  type ComplaintLimits,
  type ComplaintStage,
  type ComplaintState,
  type ComplaintSummary,
  complaintStage,
  complaintState,
  complaintSummary,
} from './records/complaint-loop.ts';
export { postureDifference, STRATEGY_SCHEMA, type StrategyRecord, strategyGaps } from './records/strategy-record.ts';
export {
  approachFor,
  type CenterSizes,
  HOUSE_SIZES,
  TRAINING_SCHEMA,
  type TrainingApproach,
  type TrainingRecord,
  type TrainingSummary,
  trainingSummary,
} from './records/training-record.ts';
export { clausePoints } from './score/clause-points.ts';
export { type ClauseChange, type Comparison, compareScores, type ScoredAssessment } from './score/compare-scores.ts';
export { type AssessmentInput, scoreAssessment } from './score/score-assessment.ts';
export {
  type ClauseSensitivity,
  clauseSensitivity,
  type EvidenceSensitivity,
  evidenceSensitivity,
} from './score/sensitivity.ts';
export { splitPoints } from './score/split-points.ts';
export { bestForBudget, leastEffortFor, type WhatIf, type WhatIfInput, type WhatIfStep } from './score/what-if.ts';
