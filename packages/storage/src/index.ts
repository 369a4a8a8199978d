export type { AgentDay } from './agent-days.ts';
export type { AgentTime, AgentTimeSource, StoredAgentTime, TellableState } from './agent-times.ts';
export type { ArtefactHead, StoredArtefact } from './artefacts.ts';
export type { DatedRecord, DatedVersion, NewRecord } from './dated-records.ts';
export type { StoredDocument } from './documents.ts';
export type { NewEdit, SeenEdit } from './edits.ts';
export type { ObservedFile } from './layers.ts';
export { DATABASE_FILE, openStorage, type Storage } from './open-storage.ts';
