/** A problem document (RFC 9457) as the server sends it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
}

/** A request that the server refused, with its coded problem. */
export class RequestFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Fetches a JSON resource of the API. @throws RequestFailed with the server's problem document */
export async function fetchJson<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (response.ok) return (await response.json()) as T;
  throw new RequestFailed((await response.json()) as Problem);
}
