/** A finding about one place of an imported file, already in words. */
export interface WordedIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** A problem document (RFC 9457) as the server sends it. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly issues?: readonly WordedIssue[];
}

/** A request that the server refused, with its coded problem. */
export class RequestFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** True of what is not there (yet). */
export const isMissing = (error: unknown): boolean => error instanceof RequestFailed && error.problem.status === 404;

/** True of a save that came too late: another has saved since. */
export const isStale = (error: unknown): boolean => error instanceof RequestFailed && error.problem.status === 409;

/** An answer, or null where there is nothing to answer with yet. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Fetches a JSON resource of the API; an answer without content is null. @throws RequestFailed with the server's problem document */
export async function fetchJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json');
  // The server words problems and findings in the language of the page.
  headers.set('Accept-Language', document.documentElement.lang);
  const response = await fetch(path, { ...init, headers });
  if (response.ok) return (response.status === 204 ? null : await response.json()) as T;
  throw new RequestFailed(await problemOf(response));
}

async function problemOf(response: Response): Promise<Problem> {
  const bare = { title: response.statusText || 'HTTP', status: response.status, detail: '', code: 'HTTP' };
  try {
    return { ...bare, ...((await response.json()) as Partial<Problem>) };
  } catch {
    return bare;
  }
}

/** A request that carries JSON. */
export const sendJson = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** A request that carries a file. Its fields come first: a server that streams the file must know before how to read it. */
export function sendForm(fields: Readonly<Record<string, string>>, file: File): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file);
  return { method: 'POST', body };
}
