import { SeatwiseError } from '@seatwise/core';
import type { FastifyRequest } from 'fastify';

/**
 * Refuses what only looks local. A page elsewhere can make a browser send requests to this machine, or point its own name
 * at 127.0.0.1; so the Host must be the one we serve, and a request that changes something must come from our own pages.
 */
export function loopbackGuard(hosts: readonly string[]): (request: FastifyRequest) => Promise<void> {
  const known = new Set(hosts);
  return async ({ method, headers, hostname }) => {
    if (!known.has(hostname.toLowerCase())) throw new SeatwiseError('REQUEST_ORIGIN', { origin: hostname });
    if (method === 'GET' || method === 'HEAD') return;
    const { origin } = headers;
    if (origin !== undefined && origin !== 'null' && known.has(hostOf(origin))) return;
    if (origin !== undefined) throw new SeatwiseError('REQUEST_ORIGIN', { origin });
  };
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname.toLowerCase() : '');
