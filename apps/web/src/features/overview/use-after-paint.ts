import { startTransition, useEffect, useState } from 'react';

/** Turns true a moment after something is ready: when it has been painted, and nobody is kept waiting by what comes next. */
export function useAfterPaint(ready: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setSettled(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [ready]);
  return settled;
}
