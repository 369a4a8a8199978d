import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './fetch-json.ts';

/** What the server refuses by a 4xx will be refused again; only the network and 5xx are worth another try. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof RequestFailed && error.problem.status < 500),
      retryDelay: 500,
    },
  },
});
