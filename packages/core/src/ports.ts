/** SHA-256, given by the app: hashing is not the business of a pure package. */
export interface Digest {
  /** Lower-case hex SHA-256 over the parts, one after the other. */
  sha256(parts: Iterable<Uint8Array>): string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly label?: string;
}

/** A piece of work with a name, so that a worker thread can find it. */
export interface Task<Input, Output> {
  readonly name: string;
  run(input: Input): Output | Promise<Output>;
}

export interface RunOptions {
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (progress: Progress) => void;
}

/** The part of an AbortSignal that pure packages may look at. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Runs a task over many inputs; results come back in input order. Serial by default, worker threads in the app. */
export interface Runner {
  map<Input, Output>(task: Task<Input, Output>, inputs: readonly Input[], options?: RunOptions): Promise<Output[]>;
}
