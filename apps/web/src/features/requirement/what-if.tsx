import { intervalStart, type QueueRequirement, type Requirement, SeatwiseError } from '@seatwise/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds } from '../../grid/by-day.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { calculatorLink } from './calculator-link.ts';
import { daySumsOf } from './day-sums.ts';
import { ModelsTable } from './models-table.tsx';
import { sizeDay, type WhatIf } from './size-day.ts';
import { usePlannedPatience } from './use-planned-patience.ts';
import styles from './what-if.module.css';
import { WhatIfFields } from './what-if-fields.tsx';
import { WhatIfTable } from './what-if-table.tsx';

/** Change a day's volume, handle time or goal and see the staff at once. */
export function WhatIfPanel({
  requirement,
  queue,
  day,
}: {
  requirement: Wire<Requirement>;
  queue: Wire<QueueRequirement>;
  day: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const forecast = useArtefact('forecasts').data?.payload.queues.find((one) => one.queue === queue.queue);
  const patience = usePlannedPatience();
  const [asked, setAsked] = useState<Partial<WhatIf>>({});
  const settings = useMemo(
    (): WhatIf => ({
      volume: 100,
      aht: 100,
      target: Math.round((queue.goal.serviceLevel ?? 0.8) * 1000) / 10,
      within: queue.goal.answerThreshold ?? 20,
      patience,
      ...asked,
    }),
    [queue, patience, asked],
  );
  const plannedDay = useMemo(
    () => forecast && { requirement, queue, forecast, day },
    [requirement, queue, forecast, day],
  );
  const answer = useMemo(() => {
    if (!plannedDay) return null;
    const began = performance.now();
    try {
      const asked = sizeDay(plannedDay, settings);
      return { asked, ms: performance.now() - began };
    } catch (error) {
      return { why: error instanceof SeatwiseError ? error.code : String(error) };
    }
  }, [plannedDay, settings]);
  if (!answer || !plannedDay) return null;
  const { grid, shrinkageNotPlaced } = requirement;
  const [from, to] = dayBounds(grid, day);
  const sums = (base: ArrayLike<number>, required: ArrayLike<number>) =>
    daySumsOf(base, required, grid.intervalMinutes);
  return (
    <Panel
      title={t('requirement.whatIf')}
      note={t('requirement.whatIfAbout')}
      tools={
        <>
          <Link to="/calculator" search={{ scenarios: calculatorLink(plannedDay, settings) }}>
            {t('requirement.toCalculator')}
          </Link>
          <Button onClick={() => setAsked({})}>{t('requirement.reset')}</Button>
        </>
      }
    >
      <WhatIfFields asked={settings} onChange={(part) => setAsked({ ...asked, ...part })} />
      {'why' in answer ? (
        <p role="alert">{t('requirement.notSized', { why: answer.why })}</p>
      ) : (
        <>
          <WhatIfTable
            planned={sums(queue.baseStaff.slice(from, to), queue.requiredStaff.slice(from, to))}
            asked={sums(answer.asked.sized.baseStaff, answer.asked.sized.requiredStaff)}
            minutes={grid.intervalMinutes}
            shrinkage={shrinkageNotPlaced}
            time={(interval) => format.time(intervalStart(grid, from + interval), grid.zone)}
          />
          <p className={styles.computed} data-ms={answer.ms}>
            {t('requirement.computed', { ms: format.number(answer.ms, 1) })}
          </p>
          <ModelsTable planned={plannedDay} settings={settings} asked={answer.asked} />
        </>
      )}
    </Panel>
  );
}
