import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Who keeps or approves a metric, in words; one that has no word stands for itself. */
export function useOwnerName(): (owner: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (owner) => t(`registry.owners.${owner}` as 'registry.owners.planning', { defaultValue: owner }),
    [t],
  );
}
