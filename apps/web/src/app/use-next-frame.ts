import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** A value as it was when the window was last painted: what is costly to draw follows what has to answer a key at once. */
export function useNextFrame<Value>(value: Value): Value {
  const [painted, setPainted] = useState({ value });
  useEffect(
    () => afterPaint(() => setPainted((before) => (Object.is(before.value, value) ? before : { value }))),
    [value],
  );
  return painted.value;
}
