import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { useActivityName } from '../../words/use-activity-name.ts';
import type { BoardWords } from './gantt/board-words.ts';

/** Names of activities and times as the board writes them. A code of the center's own has the first letters of its name. */
export function useBoardWords({ activityCodes, grid }: Pick<ScheduleDraft, 'activityCodes' | 'grid'>): BoardWords {
  const { i18n } = useTranslation();
  const format = useFormat();
  const nameOf = useActivityName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language alone
  return useMemo(() => {
    const own = new Map(activityCodes.map(({ id, name }) => [id, name]));
    const name = (activity: string) => {
      const known = nameOf(activity);
      return known === activity ? (own.get(activity) ?? activity) : known;
    };
    return {
      name,
      short: (activity) => {
        const key = `gantt.short.${activity}`;
        return i18n.exists(key) ? i18n.t(key as 'gantt.short.meal') : [...name(activity)].slice(0, 2).join('');
      },
      time: (at) => format.time(at, grid.zone),
    };
  }, [activityCodes, grid.zone, format, i18n.language]);
}
