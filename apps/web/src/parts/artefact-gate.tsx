import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../api/fetch-json.ts';
import { EmptyState } from './empty-state.tsx';
import { ErrorBox } from './error-box.tsx';
import { Loading } from './loading.tsx';

/** Shows what was fetched; until then a frame, an empty state that leads to Import, or the problem. */
export function ArtefactGate<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (isMissing(error)) return <EmptyState title={t('parts.emptyTitle')} />;
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}
