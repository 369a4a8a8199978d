import type { Scenario } from './scenario.ts';
import { simulateScenario } from './simulate-scenario.ts';

addEventListener('message', ({ data }: MessageEvent<{ id: string; scenario: Scenario; start: number }>) => {
  postMessage({ id: data.id, answer: simulateScenario(data.scenario, data.start) });
});
