import { useTranslation } from 'react-i18next';
import { useCycle, type WireCycle } from '../../api/use-cycle.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';

const LOOK = {
  done: { tone: 'good', glyph: '✓' },
  late: { tone: 'warn', glyph: '!' },
  overdue: { tone: 'danger', glyph: '✕' },
  open: { tone: 'quiet', glyph: '○' },
} as const;
const ORDER = { overdue: 0, open: 1, late: 2, done: 3 };

/** What the planning cycle asks around today: overdue first, then what comes next. */
export function DueDates() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data, error, refetch } = useCycle(30, 30, language);
  return (
    <div id="planning-cycle">
      <Panel title={t('overview.cycle')} note={data && t('overview.cycleNote', { today: data.today })} flush>
        {error ? (
          <ErrorBox error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Rows cycle={data} />
        ) : (
          <Loading height={200} />
        )}
      </Panel>
    </div>
  );
}

function Rows({ cycle: { rows, today } }: { cycle: WireCycle }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = (due: string) => Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
  const sorted = rows.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || a.due.localeCompare(b.due));
  return (
    <DataTable
      label={t('overview.cycle')}
      saveAs="planning-cycle"
      height={320}
      rows={sorted}
      rowKey={({ step, period }) => `${step} ${period}`}
      columns={[
        { key: 'name', head: t('overview.cycleStep'), rowHead: true, cell: ({ name }) => name },
        { key: 'period', head: t('overview.cyclePeriod'), cell: ({ period }) => period },
        { key: 'due', head: t('overview.cycleDue'), value: ({ due }) => due, cell: ({ due }) => format.day(due) },
        {
          key: 'in',
          head: t('overview.cycleIn'),
          align: 'end',
          value: ({ due }) => days(due),
          cell: ({ due }) => format.number(days(due)),
        },
        {
          key: 'state',
          head: t('registry.state'),
          value: ({ state }) => t(`overview.cycleStates.${state}`),
          cell: ({ state }) => <Badge {...LOOK[state]}>{t(`overview.cycleStates.${state}`)}</Badge>,
        },
        {
          key: 'published',
          head: t('intraday.publishedLine'),
          cell: ({ publishedOn }) => publishedOn ?? '–',
        },
        { key: 'signed', head: t('overview.cycleSigned'), cell: ({ signedOffBy }) => signedOffBy ?? '–' },
      ]}
    />
  );
}
