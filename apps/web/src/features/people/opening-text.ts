import type { OpeningWindow } from '@seatwise/core';
import { clockText } from '../../format/clock-text.ts';

const CLOCK = /^(\d{1,2})(?::(\d{2}))?$/;

/**
 * Opening hours of a day as people write them: `08:00-12:00 13:00-22:00`, full-width signs and bare hours too. Empty is closed,
 * a close not after its open lies on the next day. Null when it is no such text.
 */
export function readWindows(text: string): OpeningWindow[] | null {
  const parts = text
    .normalize('NFKC')
    .replace(/\s*(?:-|–|—|~|至|到)\s*/g, '-')
    .split(/[\s,;、]+/)
    .filter((part) => part !== '');
  const windows: OpeningWindow[] = [];
  for (const part of parts) {
    const [open, close, ...rest] = part.split('-').map(readClock);
    if (!open || !close || rest.length > 0 || open === '24:00') return null;
    windows.push({ open, close });
  }
  return windows;
}

function readClock(text: string): string | null {
  const match = CLOCK.exec(text);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2] ?? 0);
  return !match || Number(match[2] ?? 0) > 59 || minutes > 1440 ? null : clockText(minutes);
}

export const windowsText = (windows: readonly OpeningWindow[]): string =>
  windows.map(({ open, close }) => `${open}-${close}`).join(' ');
