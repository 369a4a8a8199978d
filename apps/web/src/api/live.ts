import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { staleAfter } from './stale-after.ts';

/** Milliseconds in which changes are gathered before anything is read anew. */
const CALM = 700;
/** Milliseconds until a stream that ended is asked for again. */
const AGAIN = 5000;

interface StoredChange {
  readonly kind: string;
  readonly id: string;
}

/**
 * Keeps what the window shows up to date: listens for stored changes and has the queries concerned read anew. While nobody looks
 * at the window nothing is listened to, and coming back asks for what was missed. Without the stream pages are as they were
 * loaded. Answers when something was last read anew; null: not yet.
 */
export function useLiveUpdates(): number | null {
  const client = useQueryClient();
  const [updatedAt, setUpdatedAt] = useState<number | null>(null);
  useEffect(() => {
    let stream: EventSource | null = null;
    let gathered: StoredChange[] = [];
    let calm: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let seen: string | null = null;

    const tell = () => {
      calm = undefined;
      const keys = staleAfter(gathered);
      gathered = [];
      if (keys.length === 0) return;
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
      setUpdatedAt(Date.now());
    };
    const listen = () => {
      clearTimeout(again);
      if (document.hidden || stream) return;
      stream = new EventSource(`/api/events${seen === null ? '' : `?after=${seen}`}`);
      stream.addEventListener('ready', ({ data }) => {
        seen ??= String(data);
      });
      stream.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
        seen = lastEventId;
        gathered.push(JSON.parse(data) as StoredChange);
        calm ??= setTimeout(tell, CALM);
      };
      // The browser comes back by itself after a break, but not after a refusal.
      stream.onerror = () => {
        if (stream?.readyState !== EventSource.CLOSED) return;
        leave();
        again = setTimeout(listen, AGAIN);
      };
    };
    const leave = () => {
      stream?.close();
      stream = null;
    };
    const looked = () => (document.hidden ? leave() : listen());

    listen();
    document.addEventListener('visibilitychange', looked);
    return () => {
      document.removeEventListener('visibilitychange', looked);
      clearTimeout(calm);
      clearTimeout(again);
      leave();
    };
  }, [client]);
  return updatedAt;
}
