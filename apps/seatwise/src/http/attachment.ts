import type { FastifyReply } from 'fastify';

/** Media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes an answer a file to save, whatever it holds: never shown as a page of ours, never taken for another type. The name is
 * given as UTF-8 (RFC 6266), and in ASCII for readers of old.
 */
export function attachment(reply: FastifyReply, name: string, mediaType: string): FastifyReply {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .type(mediaType);
}
