export { catalogueHash, checkCatalogue, readCatalogue } from './catalogue/read-catalogue.ts';
export { REFERENCE_CATALOGUE } from './catalogue/reference/index.ts';
export {
  type Bilingual,
  CATALOGUE_SCHEMA,
  type Catalogue,
  type Check,
  type Clause,
  type EvidenceRule,
  type Heading,
  type ScoringProfile,
  type Test,
} from './catalogue/schema.ts';
export { clausesOf, countsOf, isComplete, type PlacedClause } from './catalogue/tree.ts';
export { collectEvidence, type EvidenceInput } from './evidence/collect-evidence.ts';
export { evaluateTest, type Observations, type TestResult } from './evidence/evaluate-rule.ts';
export { clausePoints } from './score/clause-points.ts';
export { type AssessmentInput, scoreAssessment } from './score/score-assessment.ts';
export { splitPoints } from './score/split-points.ts';
