import type { Shift } from '@seatwise/core';
import { changeShifts, type ShiftChange } from '@seatwise/schedule/editing';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { fetchJson, sendJson } from './fetch-json.ts';
import { SCHEDULE_DRAFT_KEY, type ScheduleDraft } from './use-schedule-draft.ts';

export interface DraftEditor {
  /** All shifts, with gestures that the server has not answered yet. */
  readonly shifts: readonly Shift[];
  readonly busy: boolean;
  /** Why the last act was refused; the draft was then loaded anew. */
  readonly error: unknown;
  readonly change: (change: ShiftChange, reason: string) => void;
  readonly act: (name: 'undo' | 'redo' | 'lock' | 'publish' | 'revert', body?: object) => void;
  readonly dismiss: () => void;
}

interface Waiting {
  readonly sequence: number;
  readonly change: ShiftChange | null;
}

/**
 * Acts on the draft, one after another: each names the version that the one before it made. Gestures show at once; when the
 * server refuses one, it and those behind it are dropped and the draft is loaded anew.
 */
export function useDraftEditor(draft: ScheduleDraft): DraftEditor {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [error, setError] = useState<unknown>(null);
  const work = useRef(Promise.resolve());
  const sequence = useRef(0);
  /** Acts up to this one are void: an act before them was refused. */
  const voidUntil = useRef(0);

  const send = (path: string, body: object, change: ShiftChange | null) => {
    const own = ++sequence.current;
    setError(null);
    setWaiting((before) => [...before, { sequence: own, change }]);
    const done = (next: ScheduleDraft) => {
      client.setQueryData<ScheduleDraft>(SCHEDULE_DRAFT_KEY, next);
      setWaiting((before) => before.filter((one) => one.sequence !== own));
      // Publishing and reverting change what other pages read.
      if (path === 'publish') void client.invalidateQueries({ queryKey: ['artefact', 'schedules'] });
    };
    work.current = work.current.then(async () => {
      if (own <= voidUntil.current) return;
      const seen = client.getQueryData<ScheduleDraft>(SCHEDULE_DRAFT_KEY)?.version ?? 0;
      try {
        done(await fetchJson<ScheduleDraft>(`/api/schedule-draft/${path}`, sendJson('POST', { seen, ...body })));
      } catch (refused) {
        voidUntil.current = sequence.current;
        setWaiting([]);
        setError(refused);
        await client.invalidateQueries({ queryKey: SCHEDULE_DRAFT_KEY });
      }
    });
  };
  const shifts = useMemo(
    () =>
      waiting.reduce<readonly Shift[]>(
        (now, { change }) => (change ? changeShifts(now, change).shifts : now),
        draft.shifts,
      ),
    [draft.shifts, waiting],
  );
  return {
    shifts,
    busy: waiting.length > 0,
    error,
    change: (change, reason) => send('changes', { reason, ...change }, change),
    act: (name, body = {}) => send(name, body, null),
    dismiss: () => setError(null),
  };
}
