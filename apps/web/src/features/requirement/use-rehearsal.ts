import { useEffect, useState } from 'react';
import { useSettled } from '../../app/use-settled.ts';
import type { RehearsedDay, RehearsedFigures } from './rehearse-day.ts';

/**
 * A day by simulation, from a worker of its own so that sliders stay smooth; it starts once they rest. Undefined while it runs,
 * null where there is nothing to simulate. The day has to stay the same object while it does not change.
 */
export function useRehearsal(day: RehearsedDay): RehearsedFigures | null | undefined {
  const rested = useSettled(day);
  const [known, setKnown] = useState<{ day: RehearsedDay; figures: RehearsedFigures | null } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./rehearse.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<RehearsedFigures | null>) => setKnown({ day: rested, figures: data });
    worker.postMessage(rested);
    return () => worker.terminate();
  }, [rested]);
  return known?.day === day ? known.figures : undefined;
}
