import { ErrorBox } from '../parts/error-box.tsx';

/** What stands in place of a page that could not be drawn. */
export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  return <ErrorBox error={error} onRetry={reset} />;
}
