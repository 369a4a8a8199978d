import { useQueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { startPlan, usePlanJob } from '../api/plan-job.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Plans the center again; how far it is shows on every page. */
export function PlanAgain({
  disabled = false,
  look = 'plain',
}: Pick<ComponentProps<typeof Button>, 'disabled' | 'look'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const busy = usePlanJob()?.state === 'running';
  return (
    <Button look={look} disabled={busy || disabled} onClick={() => void startPlan(client)}>
      <Icon name="play" />
      {busy ? t('imports.planning') : t('imports.plan')}
    </Button>
  );
}
