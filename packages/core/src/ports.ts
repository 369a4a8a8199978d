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

/** A mixed-integer model: minimise cost × x over rows `lower ≤ A x ≤ upper`, columns `0 ≤ x ≤ upper`. */
export interface IntegerModel {
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  readonly integer: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Compressed sparse columns. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface IntegerSolution {
  readonly x: Float64Array;
  readonly cost: number;
  /** Proven lower bound on the cost. */
  readonly bound: number;
}

export interface SolverLimits {
  /** Stops when (cost − bound) ÷ cost is at most this. */
  readonly relativeGap?: number;
  /** Stops after this many nodes. */
  readonly nodes?: number;
}

/** Solves integer models. Stops by gap and nodes, never by the clock, so that equal models give equal answers. */
export interface Solver {
  minimise(model: IntegerModel, limits?: SolverLimits): IntegerSolution;
}
