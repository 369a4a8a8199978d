/** One row of the code table. */
export interface CodeEntry {
  /** Whose turn it is: the user's input, our own fault, a check that found something, an interruption, or the machine. */
  readonly blame: 'user' | 'us' | 'check' | 'interrupt';
  /** HTTP status when it ends a request. */
  readonly status: number;
  /** Names of the parameters that the message may use. */
  readonly params: readonly string[];
}
