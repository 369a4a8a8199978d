import { useEffect, useState } from 'react';

/** Time to let typing settle before the server is asked, in milliseconds. */
const SETTLE = 300;

/** A value as it was when it last rested for a moment; it has to stay the same object while it does not change. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
