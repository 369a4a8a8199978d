import type { CodeEntry } from './entry.ts';

export const STORAGE_CODES = {
  STORAGE_READ_ONLY: { blame: 'user', status: 500, params: ['path'] },
  STORAGE_NEWER: { blame: 'user', status: 500, params: ['path', 'found', 'known'] },
  STORAGE_NOT_OURS: { blame: 'user', status: 500, params: ['path'] },
  STORAGE_BUSY: { blame: 'user', status: 503, params: ['path'] },
  STORAGE_CONFLICT: { blame: 'user', status: 409, params: ['subject', 'expected', 'found'] },
  STORAGE_NOT_FOUND: { blame: 'user', status: 404, params: ['subject'] },
  STORAGE_PARAMETER: { blame: 'us', status: 500, params: ['type'] },
  STORAGE_CORRUPT: { blame: 'us', status: 500, params: ['subject'] },
  STORAGE_UNDONE: { blame: 'user', status: 409, params: ['subject'] },
} as const satisfies Record<string, CodeEntry>;
