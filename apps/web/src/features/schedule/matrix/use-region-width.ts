import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width of an element, kept as it changes. */
export function useRegionWidth(region: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    const box = region.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    setWidth(box.clientWidth);
    return () => observer.disconnect();
  }, [region]);
  return width;
}
