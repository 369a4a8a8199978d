import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../app/after-paint.ts';

/** Turns true a moment after something is ready: when it has been painted, and nobody is kept waiting by what comes next. */
export function useAfterPaint(ready: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (ready) return afterPaint(() => startTransition(() => setSettled(true)));
  }, [ready]);
  return settled;
}
