import { useState } from 'react';

/** An order that is made anew only with another key, so that rows do not jump away while they are edited. */
export function useSteadyOrder(key: string, make: () => readonly string[]): readonly string[] {
  const [held, hold] = useState(() => ({ key, order: make() }));
  if (held.key === key) return held.order;
  const next = { key, order: make() };
  hold(next);
  return next.order;
}
