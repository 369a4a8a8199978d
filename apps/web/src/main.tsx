import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { queryClient } from './api/query-client.ts';
import { router } from './app/router.tsx';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';
import { startWords } from './words/start-words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);
// The page that is opened comes beside the words.
void router.load();
void startWords().then((words) =>
  page.render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  ),
);
