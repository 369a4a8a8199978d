import { useEffect, useRef, useState } from 'react';
import { type Scenario, writeScenarios } from './scenario.ts';
import type { Answer } from './solve-scenario.ts';

/** Time to let a drag settle before a simulation starts. */
const SETTLE_MS = 150;

/**
 * Simulated answers by scenario, from a worker of their own so that sliders stay smooth. Undefined while one runs, null where
 * there is nothing to simulate.
 */
export function useSimulation(
  scenarios: readonly { readonly scenario: Scenario; readonly start: number }[],
): readonly (Answer | null | undefined)[] {
  const [known, setKnown] = useState<ReadonlyMap<string, Answer | null>>(new Map());
  const keys = scenarios.map(({ scenario, start }) => `${writeScenarios([scenario])} ${start}`);
  const wanted = keys.join('|');
  const latest = useRef({ scenarios, keys, known });
  latest.current = { scenarios, keys, known };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the scenarios, which are new every time
  useEffect(() => {
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      const missing = latest.current.scenarios.flatMap((one, i) => {
        const id = latest.current.keys[i] as string;
        return latest.current.known.has(id) ? [] : [{ ...one, id }];
      });
      if (missing.length === 0) return;
      worker = new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<{ id: string; answer: Answer | null }>) =>
        setKnown((before) => new Map([...[...before].slice(-60), [data.id, data.answer]]));
      for (const one of missing) worker.postMessage(one);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [wanted]);
  return keys.map((key) => known.get(key));
}
