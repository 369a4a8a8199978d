import type { Issue } from '@seatwise/core';

const MOST_ISSUES = 100;

/** Findings of one file: the first hundred are kept, all errors are counted. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #file: string;
  errors = 0;
  #unshown = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(
    code: Issue['code'],
    params: Issue['params'] = {},
    place: { row?: number; column?: string } = {},
    severity: Issue['severity'] = 'error',
  ): void {
    if (severity === 'error') this.errors++;
    if (this.issues.length < MOST_ISSUES) this.issues.push({ code, severity, params, file: this.#file, ...place });
    else if (severity === 'error') this.#unshown++;
  }

  /** Says how many errors there are beyond those kept; called once, at the end. */
  close(): Issue[] {
    if (this.#unshown > 0) {
      const params = { count: this.#unshown };
      this.issues.push({ code: 'INPUT_TOO_MANY_ISSUES', severity: 'error', params, file: this.#file });
      this.#unshown = 0;
    }
    return this.issues;
  }
}
