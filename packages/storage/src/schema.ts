import type { Generated } from 'kysely';

/** Columns are whole numbers, doubles, text and blobs alone; every table is keyed by center first. Flags are 0 and 1. */
export interface Schema {
  layers: {
    center: string;
    layer: string;
    /** Order of arrival; the higher covers the lower. */
    position: number;
    kind: string;
    target: string;
    active: number;
    author: string;
    at: number;
    reason: string;
    content: string;
    /** Of the content: an equal file is found by it. */
    hash: string | null;
  };
  /** One row for each queue and UTC day of a layer, its arrays as blobs. */
  queue_days: {
    center: string;
    layer: string;
    queue: number;
    day: number;
    /** JSON: column name → its type and place in `data`. */
    columns: string;
    data: Uint8Array;
  };
  artefacts: {
    center: string;
    kind: string;
    id: string;
    version: number;
    at: number;
    actor: string;
    provenance: string;
    header: string;
  };
  artefact_columns: { center: string; kind: string; id: string; path: string; data: Uint8Array };
  /** Sites, teams, agents …: each version of what holds from a date on; no value ends it. */
  dated_records: {
    center: string;
    kind: string;
    id: string;
    effective_from: string;
    version: number;
    value: string | null;
    actor: string;
    at: number;
    reason: string;
  };
  /** States that the switch tells and absences that are entered. */
  agent_times: {
    center: string;
    source: string;
    agent: string;
    start_at: number;
    end_at: number | null;
    code: string;
    reason: string;
    actor: string;
    at: number;
    /** Who approved an absence; nobody yet when null. */
    approved_by: string | null;
  };
  /** What each agent handled on a day. */
  agent_days: {
    center: string;
    agent: string;
    date: string;
    handled: number;
    handle_time: number;
    quality: number | null;
    reviews: number;
    actor: string;
    at: number;
  };
  documents: { center: string; name: string; version: number; value: string };
  publications: {
    center: string;
    publication: string;
    kind: string;
    id: string;
    at: number;
    actor: string;
    reason: string;
    first_day: string;
    last_day: string;
  };
  changes: {
    sequence: Generated<number>;
    center: string;
    actor: string;
    at: number;
    reason: string;
    action: string;
    subject: string;
    detail: string;
  };
}
