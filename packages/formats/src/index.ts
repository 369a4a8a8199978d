export { readActivityCsv, writeActivityCsv } from './activity-csv.ts';
export { readAgentCsv, writeAgentCsv } from './agent-csv.ts';
export { type PasteContext, type PastedAgent, readAgentPaste } from './agent-paste.ts';
export { type AgentResultRow, readAgentResultCsv } from './agent-result-csv.ts';
export { readDecisionCsv, writeDecisionCsv } from './decision-csv.ts';
export { decodeUtf8 } from './decode-utf8.ts';
export { readDriverCsv, readScenarioCsv } from './driver-csv.ts';
export { readEditsCsv } from './edits-csv.ts';
export { readEventsCsv, writeEventsCsv } from './events-csv.ts';
export { EVIDENCE_FILE_TYPES, type EvidenceFileType, evidenceFileType } from './evidence-file-type.ts';
export { EXPORT_DEFAULTS, type ExportOptions } from './export-options.ts';
export type { ExportRead } from './export-read.ts';
export { readHierarchyCsv } from './hierarchy-csv.ts';
export type { Mend } from './interpret/mends.ts';
export { FACT_COLUMNS } from './interval-columns.ts';
export { readMendCsv } from './mend-csv.ts';
export { readObservationCsv, writeObservationCsv } from './observation-csv.ts';
export { readOpeningHoursCsv, writeOpeningHoursCsv } from './opening-hours-csv.ts';
export {
  type AgentTimeRow,
  type FromDate,
  type LeaveBalance,
  readAbsenceCsv,
  readActivityCodeCsv,
  readAgentStateCsv,
  readLeaveBalanceCsv,
  readShrinkageCsv,
  readSiteCsv,
  readTeamCsv,
} from './people-csv.ts';
export { BUILT_IN_PROFILES, HEADERLESS_PROFILES } from './profile/built-in.ts';
export {
  EXPORT_KINDS,
  type ExportKind,
  PROFILE,
  type Profile,
  readProfileJson,
  writeProfileJson,
} from './profile/profile.ts';
export {
  builtInProfile,
  failedRead,
  readSheets,
  readTextExport,
  TextExportReader,
} from './read-export.ts';
export { readExternalForecast, sheetAsCsv } from './read-external.ts';
export { readForecastCsv } from './read-forecast-csv.ts';
export { readIntervalCsv } from './read-interval-csv.ts';
export { type RecordOptions, readRecords, recordKindOf, recordTemplate } from './records/read-records.ts';
export { RECORD_COLUMNS, type RecordColumn } from './records/record-columns.ts';
export type { Sheet, SheetRow } from './sheet.ts';
export {
  announcedEncoding,
  type DecodeLegacy,
  decodeText,
  type Encoding,
  type LegacyEncoding,
} from './text/decode-text.ts';
export { readWorkPlansJson, WORK_PLAN, writeWorkPlansJson } from './work-plans-json.ts';
export { writeCapacityCsv } from './write-capacity-csv.ts';
export { type Cell, writeCsv, writeForecastCsv, writeRequirementCsv } from './write-csv.ts';
export { writeForecastCsvRows, writeIntervalCsv } from './write-interval-csv.ts';
export { writeOrganisationCsv } from './write-organisation-csv.ts';
export { writeScheduleCsv, writeScheduleIcs } from './write-schedule.ts';
export { writeXlsx, type XlsxCell, type XlsxSheet } from './write-xlsx.ts';
export { isOldWorkbook, isZip, readWorkbook } from './xlsx/read-workbook.ts';
export { WORKBOOK_LIMITS, type WorkbookLimits } from './xlsx/read-zip.ts';
export { ZIP_LIMIT_BYTES, type ZippedFile, zipChunks } from './zip-chunks.ts';
