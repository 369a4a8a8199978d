import { formatInstant } from '@seatwise/calendar';
import { BINDING_GOALS, dayOfInterval, gridLength, intervalStart } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import { htmlTable } from '../html.ts';
import type { ReportWords } from '../report-words.ts';

/** The first seven days, interval by interval; `requirement.csv` holds all. */
export function requirementSection({ requirement }: Plan, { say, number, share }: ReportWords): string {
  const { grid, queues } = requirement.payload;
  const head = [
    say('queue'),
    say('date'),
    say('interval'),
    `#${say('erlang')}`,
    `#${say('baseStaff')}`,
    `#${say('requiredStaff')}`,
    `#${say('serviceLevel')}`,
    `#${say('asa')}`,
    `#${say('occupancy')}`,
    say('bindingGoal'),
  ];
  const rows = queues.flatMap((queue) =>
    Array.from({ length: gridLength(grid) }, (_, i) => i)
      .filter((i) => (queue.openMinutes[i] as number) > 0 && dayOfInterval(grid, i) < 7)
      .map((i) => [
        queue.queue,
        grid.days[dayOfInterval(grid, i)] as string,
        formatInstant(intervalStart(grid, i), grid.zone).slice(11, 16),
        number(queue.intensity[i], 2),
        number(queue.baseStaff[i]),
        number(queue.requiredStaff[i]),
        share(queue.serviceLevel[i]),
        number(queue.averageSpeedOfAnswer[i], 1),
        share(queue.occupancy[i]),
        say(`goal.${BINDING_GOALS[queue.bindingGoal[i] as number] ?? 'none'}`),
      ]),
  );
  return `<h3>${say('firstWeek')}</h3>${htmlTable(head, rows)}`;
}
