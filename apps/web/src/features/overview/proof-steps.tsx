import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { deviationOf } from './figures.ts';
import { StepCard } from './step-card.tsx';

export function OrganisationStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const organisation = useArtefact('organisations').data?.payload;
  return (
    <StepCard
      page="organisation"
      figure={organisation && format.number(organisation.roles.reduce((sum, role) => sum + role.required, 0))}
      unit={t('overview.organisation.support')}
      facts={
        organisation
          ? [
              t('overview.organisation.seats', { seats: format.number(organisation.seats) }),
              organisation.conflicts.length
                ? t('overview.organisation.conflicts', { count: organisation.conflicts.length })
                : null,
            ]
          : []
      }
    />
  );
}

export function ActualsStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const actuals = useArtefact('actuals').data?.payload;
  const deviation = actuals && deviationOf(actuals.queues);
  const planned = actuals?.adherence.reduce((sum, row) => sum + row.scheduledSeconds, 0) ?? 0;
  const kept = actuals?.adherence.reduce((sum, row) => sum + row.adherentSeconds, 0) ?? 0;
  return (
    <StepCard
      page="actuals"
      figure={
        actuals &&
        `${deviation !== null && deviation !== undefined && deviation > 0 ? '+' : ''}${format.share(deviation)}`
      }
      unit={t('overview.actuals.deviation')}
      facts={
        actuals
          ? [
              t('overview.actuals.days', { days: actuals.grid.days.length }),
              planned > 0 ? t('overview.actuals.adherence', { share: format.share(kept / planned) }) : null,
            ]
          : []
      }
    />
  );
}

export function MetricsStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const metrics = useArtefact('metrics').data?.payload;
  const ofCenter = metrics?.values.filter(({ scope }) => scope === '*') ?? [];
  const evaluated = ofCenter.filter(({ value }) => value !== null).length;
  const service = ofCenter.find(({ metric, value }) => metric === 'service_level.sl3' && value !== null);
  return (
    <StepCard
      page="metrics"
      figure={metrics && format.number(evaluated)}
      unit={t('overview.metrics.evaluated')}
      facts={
        metrics
          ? [
              service ? t('overview.metrics.service', { share: format.share(service.value) }) : null,
              t('overview.metrics.lacking', { count: ofCenter.length - evaluated }),
            ]
          : []
      }
    />
  );
}

export function AssessmentStep() {
  const { t } = useTranslation();
  const points = usePoints();
  const score = useArtefact('scores').data?.payload;
  const range = score?.result?.total ?? score?.points;
  return (
    <StepCard
      page="assessment"
      figure={range && points(range)}
      unit={t('overview.assessment.points')}
      facts={
        score
          ? [
              t('overview.assessment.evaluated', { evaluated: score.evaluated, total: score.total }),
              score.result ? null : t('overview.assessment.noResult'),
            ]
          : []
      }
    />
  );
}
