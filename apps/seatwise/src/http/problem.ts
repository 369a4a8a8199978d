import { CODES, type CodeEntry, type Issue, type JsonObject, SeatwiseError } from '@seatwise/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { issueLine } from '../words/error-lines.ts';
import { type Language, say } from '../words/index.ts';

/** An issue with its words, in the language of the request. */
export const ISSUE_SCHEMA = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  file: z.string().optional(),
  row: z.number().optional(),
  column: z.string().optional(),
  message: z.string(),
});

/** Problem details (RFC 9457) with the code of the table and its parameters. */
const PROBLEM_SCHEMA = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
  issues: z.array(ISSUE_SCHEMA),
});

/** The language that a client reads best: `Accept-Language`, English otherwise. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*zh/i.test(request.headers['accept-language'] ?? '') ? 'zh-CN' : 'en';
}

export const wordedIssue = (issue: Issue, language: Language): z.infer<typeof ISSUE_SCHEMA> => ({
  code: issue.code,
  severity: issue.severity,
  ...(issue.file === undefined ? {} : { file: issue.file }),
  ...(issue.row === undefined ? {} : { row: issue.row }),
  ...(issue.column === undefined ? {} : { column: issue.column }),
  message: say(language, issue.code, issue.params),
});

function problemOf(error: SeatwiseError, language: Language): z.infer<typeof PROBLEM_SCHEMA> {
  const entry: CodeEntry = CODES[error.code];
  const own: Issue = { code: error.code, severity: 'error', params: error.params, ...error.place };
  const issues = error.issues.length > 0 ? error.issues : [own];
  return {
    type: `urn:seatwise:error:${error.code}`,
    title: error.code,
    status: entry.status,
    detail: issueLine(own, language).replace(/^error\[\w+\]: /, ''),
    code: error.code,
    params: error.params as JsonObject,
    issues: issues.slice(0, 100).map((issue) => wordedIssue(issue, language)),
  };
}

/** Answers any failure of a request as problem details. What we did not expect is logged and told without its inside. */
export async function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const error = coded(thrown);
  if (CODES[error.code].blame === 'us') request.log.error({ err: thrown }, error.code);
  const problem = problemOf(error, languageOf(request));
  // Past the response schemas of the route: every route may fail this way.
  await reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

function coded(thrown: unknown): SeatwiseError {
  if (thrown instanceof SeatwiseError) return thrown;
  if (hasZodFastifySchemaValidationErrors(thrown)) {
    const detail = thrown.validation
      .map(({ instancePath, message }) => `${instancePath.slice(1)} ${message}`.trim())
      .join('; ');
    return new SeatwiseError('REQUEST_INVALID', { detail });
  }
  const { statusCode, message, code } = thrown as { statusCode?: number; message?: string; code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413)
    return new SeatwiseError('INPUT_TOO_LARGE', { limit: 'upload' });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new SeatwiseError('REQUEST_INVALID', { detail: message ?? '' });
  }
  return new SeatwiseError('RUN_UNEXPECTED', { detail: 'see the log of the server' });
}
