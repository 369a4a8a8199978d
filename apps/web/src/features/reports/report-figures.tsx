import { useTranslation } from 'react-i18next';
import type { WireReport } from '../../api/use-report.ts';
import { useFormat } from '../../format/use-format.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';

/** The period in six numbers, each one ratio of the period's sums. */
export function ReportFigures({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const of = (metric: string) =>
    report.metrics.find((one) => one.metric === metric && one.scope === '*')?.value ?? null;
  const whole = report.days.filter(({ scope }) => scope === '*');
  const offered = whole.reduce((sum, day) => sum + (day.offered ?? 0), 0);
  const { serviceLevel, answerThreshold } = report.goal;
  const everybody = report.people.find(({ kind }) => kind === 'center');
  return (
    <KeyFigures
      figures={[
        {
          name: t('requirement.serviceLevel'),
          value: format.share(of(report.goalMetric), 2),
          note:
            serviceLevel !== undefined &&
            t('reports.goal', { share: format.share(serviceLevel, 0), seconds: answerThreshold ?? 0 }),
        },
        { name: t('reports.offered'), value: format.number(offered), note: t('reports.days', { days: whole.length }) },
        { name: t('reports.abandoned'), value: format.share(of('abandonment.offered'), 2) },
        { name: t('requirement.asa'), value: format.number(of('asa.answered'), 1), unit: t('reports.seconds') },
        { name: t('forecast.accuracy'), value: format.share(of('forecast.wape')), note: t('reports.wapeNote') },
        {
          name: t('intraday.adherence'),
          value: format.share(everybody?.adherence),
          note: everybody && t('reports.people', { people: format.number(everybody.people) }),
        },
      ]}
    />
  );
}
