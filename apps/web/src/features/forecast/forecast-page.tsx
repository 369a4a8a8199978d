import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PublishBar } from '../../parts/publish-bar.tsx';
import { QueueSelect } from '../../parts/queue-select.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { Backtest } from './backtest.tsx';
import { ForecastChart } from './forecast-chart.tsx';
import { ForecastFigures } from './forecast-figures.tsx';
import { ForecastTable } from './forecast-table.tsx';
import { EditGrid } from './grid/edit-grid.tsx';
import { GridSelection } from './grid/grid-selection.ts';
import { MonthsPanel } from './months/months-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** Expected volume of a queue with its bounds, and how well its methods did on days they had not seen. */
export function ForecastPage() {
  const { t } = useTranslation();
  const query = useArtefact('forecasts');
  const { search, change } = usePageSearch();
  const grain = search.grain ?? 'day';
  const [cells] = useState(() => new GridSelection());
  return (
    <>
      <PageHeader title={t('forecast.title')} about={t('forecast.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ id, payload: { grid, queues, backtest } }) => {
          const forecast = queues.find((one) => one.queue === search.queue) ?? queues[0];
          if (!forecast) return null;
          const methods = backtest.filter((row) => row.queue === forecast.queue);
          return (
            <>
              <PublishBar kind="forecast" seen={id} days={grid.days} />
              <Toolbar>
                <QueueSelect
                  queues={queues.map((one) => one.queue)}
                  value={forecast.queue}
                  onChange={(queue) => change({ queue })}
                />
                <Segmented
                  label={t('forecast.grain')}
                  value={grain}
                  options={[
                    { value: 'day', label: t('forecast.byDay') },
                    { value: 'interval', label: t('forecast.byInterval') },
                  ]}
                  onChange={(next) => change({ grain: next })}
                />
              </Toolbar>
              <ForecastFigures grid={grid} forecast={forecast} chosen={methods.find((row) => row.chosen)} />
              <ForecastChart id={id} grid={grid} forecast={forecast} grain={grain} cells={cells} />
              <EditGrid queue={forecast.queue} cells={cells} />
              <ForecastTable grid={grid} forecast={forecast} grain={grain} />
              <VersionsPanel queue={forecast.queue} />
              <MonthsPanel queue={forecast.queue} />
              <Backtest rows={methods} />
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
