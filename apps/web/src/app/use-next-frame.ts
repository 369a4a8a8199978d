import { useEffect, useState } from 'react';

/** A value as it was when the window was last painted: what is costly to draw follows what has to answer a key at once. */
export function useNextFrame<Value>(value: Value): Value {
  const [painted, setPainted] = useState({ value });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted((before) => (Object.is(before.value, value) ? before : { value })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return painted.value;
}
