import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { en } from '../../words/en.ts';
import { HowSized } from './how-sized.tsx';
import { madeRequirement, onTheWire } from './made-requirement.fixture.ts';
import { WhatIfPanel } from './what-if.tsx';

const words = createInstance();
beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  await words.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    initAsync: false,
  });
});

/** The texts of what is drawn, of the latest plan with or without a patience. */
async function textsOf(patience: number | null, draw: (plan: ReturnType<typeof planOf>) => ReactNode): Promise<string> {
  const plan = planOf(patience);
  const client = new QueryClient();
  client.setQueryData(['artefact', 'forecasts', ''], { payload: { queues: [plan.forecast] } });
  client.setQueryData(['artefact', 'requirements', ''], { provenance: { options: { patience } } });
  const routeTree = createRootRoute({ component: () => draw(plan) });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  await router.load();
  const drawn = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return drawn.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

function planOf(patience: number | null) {
  const { forecast, requirement } = madeRequirement(patience);
  return {
    forecast: onTheWire(forecast),
    requirement: onTheWire(requirement),
    queue: onTheWire(requirement.queues[0]),
  };
}

describe('an opened interval', () => {
  const opened = (patience: number | null) =>
    textsOf(
      patience,
      ({ requirement, queue }) => queue && <HowSized requirement={requirement} queue={queue} index={20} />,
    );

  it('tells by Erlang C every number of its row with the numbers in its formula', async () => {
    const texts = await opened(null);
    for (const text of [
      '120.00 × 240.0 ÷ (30 × 60) = 16.000',
      '19: service level 70.9%',
      '20 ÷ (1 − 10.0%) → 23',
      '1 − 0.2561 × e^(−(20 − 16.000) × 20 ÷ 240.0) = 81.7%',
      '0.2561 × 240.0 ÷ (20 − 16.000) = 15.4 s',
      '16.000 ÷ 20 = 80.0%',
    ])
      expect(texts).toContain(text);
  });

  it('tells by Erlang A who leaves', async () => {
    const texts = await opened(90);
    expect(texts).toContain('with a mean patience of 90 s');
    expect(texts).toContain('16.000 × (1 − 6.9%) ÷ 18 = 82.8%');
  });
});

describe('what if', () => {
  const asked = (patience: number | null) =>
    textsOf(
      patience,
      ({ requirement, queue }) => queue && <WhatIfPanel requirement={requirement} queue={queue} day={0} />,
    );

  it('differs in nothing as it stands, by the model of the plan', async () => {
    expect(await asked(null)).toContain('Peak in seat 20 20 0');
    expect(await asked(90)).toContain('Peak in seat 18 18 0');
  });

  it('has the models side by side', async () => {
    expect(await asked(null)).toMatch(/Erlang C 20 240\.0 276\.0 81\.7% 15\.4 .* Erlang A – .* Simulation simulating/);
    expect(await asked(90)).toMatch(/Erlang C 20 240\.0 .* Erlang A 18 216\.0 240\.0 83\.6%/);
  });
});
