import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../src/styles/reset.css';
import '../src/styles/tokens.css';
import '../src/styles/base.css';
import { startWords } from '../src/words/start-words.ts';

/** One part of the desk, full of made data, by `?case=`. */
const CASES: Readonly<Record<string, () => Promise<{ Case: React.ComponentType }>>> = {
  roster: () => import('./roster-case.tsx'),
  sheet: () => import('./sheet-case.tsx'),
  gantt: () => import('./gantt-case.tsx'),
};

const named = new URLSearchParams(location.search).get('case') ?? '';
const root = createRoot(document.getElementById('root') as HTMLElement);
void CASES[named]?.().then(async ({ Case }) => {
  const words = await startWords();
  root.render(
    <I18nextProvider i18n={words}>
      <Case />
    </I18nextProvider>,
  );
});
