import { useTranslation } from 'react-i18next';
import { useKnownDays } from '../../api/use-day.ts';
import { REPORT_KINDS, type ReportKind, reportPath, useReport, type WireReport } from '../../api/use-report.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DayPicker } from '../../parts/day-picker.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { DayRows } from './day-rows.tsx';
import { MetricRows } from './metric-rows.tsx';
import { PeopleRows } from './people-rows.tsx';
import { PlanningQuality } from './planning-quality.tsx';
import { ReportChart } from './report-chart.tsx';
import { ReportFigures } from './report-figures.tsx';
import styles from './reports-page.module.css';

/** Day, week and month reports: as published, as required, as it was. */
export function ReportsPage() {
  const { t } = useTranslation();
  const days = useKnownDays();
  return (
    <>
      <PageHeader title={t('reports.title')} about={t('reports.about')} />
      <ArtefactGate query={days}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState title={t('parts.emptyTitle')} />
          ) : (
            <Chosen days={known.map(({ date }) => date).toReversed()} />
          )
        }
      </ArtefactGate>
    </>
  );
}

function Chosen({ days }: { days: readonly string[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { search, change } = usePageSearch();
  const kind: ReportKind = REPORT_KINDS.find((one) => one === search.view) ?? 'week';
  const date = search.day ?? days.at(-1) ?? '';
  const query = useReport(kind, date);
  return (
    <>
      <Toolbar>
        <Segmented
          label={t('reports.kind')}
          value={kind}
          options={REPORT_KINDS.map((value) => ({ value, label: t(`reports.kinds.${value}`) }))}
          onChange={(view) => change({ view })}
        />
        <DayPicker
          days={days.includes(date) ? days : [date, ...days]}
          value={date}
          onChange={(day) => change({ day })}
        />
        <a
          className={styles.print}
          href={`${reportPath(kind, date)}/print?lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('reports.print')}
        </a>
      </Toolbar>
      {/* A period without days says which days there are; it is not an empty center. */}
      {query.error ? (
        <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ArtefactGate query={query}>{(report) => <Report report={report} />}</ArtefactGate>
      )}
    </>
  );
}

function Report({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.period}>{t('parts.range', { from: report.from, to: report.to })}</p>
      <ReportFigures report={report} />
      {report.issues.length > 0 && <IssueRows issues={report.issues} />}
      <Panels columns={2}>
        <ReportChart report={report} />
      </Panels>
      <Panels>
        <DayRows report={report} />
      </Panels>
      <Panels columns={2}>
        <PlanningQuality report={report} />
        <PeopleRows report={report} />
      </Panels>
      <Panels>
        <MetricRows report={report} />
        {report.notes.length > 0 && (
          <Panel title={t('reports.notes')}>
            <ul>
              {report.notes.map(({ scope, text, by }) => (
                <li key={`${scope} ${text}`}>
                  {scope} · {text} · {by}
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Panels>
    </>
  );
}
