import type { JsonObject } from './canonical-json.ts';
import type { Code } from './codes/index.ts';

/** Where in the user's input something was found. `row` is the line of the file, the header being row 1. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/**
 * Bad data is a value. An issue names what was found by code and parameters; the apps put it into words.
 * `error` means the thing could not be used, `warning` that it was used and should be looked at.
 */
export interface Issue extends Place {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: JsonObject;
}

/** A failure with a code of the table, thrown where nothing sensible can be returned. */
export class SeatwiseError extends Error {
  readonly code: Code;
  readonly params: JsonObject;
  readonly place: Place;
  /** All findings behind the failure, when there was more than one. */
  readonly issues: readonly Issue[];

  constructor(code: Code, params: JsonObject = {}, place: Place = {}, issues: readonly Issue[] = []) {
    super(code);
    this.name = 'SeatwiseError';
    this.code = code;
    this.params = params;
    this.place = place;
    this.issues = issues;
  }
}

/** Throws the first error among the issues, with all of them attached; warnings pass. */
export function throwOnError(issues: readonly Issue[]): void {
  const first = issues.find((issue) => issue.severity === 'error');
  if (!first) return;
  const { file, row, column } = first;
  const place: Place = {
    ...(file === undefined ? {} : { file }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
  throw new SeatwiseError(first.code, first.params, place, issues);
}
