import type { ShiftRequestContent } from '@seatwise/schedule/editing';
import { useTranslation } from 'react-i18next';
import type { MyFrame, OwnShift } from '../../api/use-my-schedule.ts';
import type { ShiftRequest } from '../../api/use-requests.ts';
import { clockText } from '../../format/clock-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { useActivityName } from '../../words/use-activity-name.ts';

/** Names and sentences of the page, from what the schedule holds. */
export function useMyWords(frame: MyFrame) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const activity = useActivityName();
  const person = (id: string) => {
    const agent = frame.agents.find((one) => one.id === id);
    return agent ? `${agent.name} ${id}` : id;
  };
  const className = (id: string | null) => frame.classes.find((one) => one.id === id)?.name ?? id ?? '';
  const span = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${format.time(start, frame.zone)}–${format.time(end, frame.zone)}`;
  const code = (id: string) => {
    const key = `schedule.activities.${id}`;
    return i18n.exists(key) ? activity(id) : (frame.leaveCodes.find((one) => one.id === id)?.name ?? activity(id));
  };
  const wish = (id: string) => (id === 'off' || id === 'work' ? t(`my.wishes.${id}`) : className(id));
  const day = (date: string) => `${format.shortDay(date)} ${format.weekday(date)}`;
  const partText = ({ part, start, end }: Extract<ShiftRequestContent, { kind: 'time_off' }>) => {
    if (start !== undefined && end !== undefined) return ` · ${clockText(start)}–${clockText(end)}`;
    return part === 'day' ? '' : ` · ${t(`my.parts.${part}`)}`;
  };
  return {
    person,
    className,
    code,
    span,
    day,
    wish,
    /** 早班 08:00–17:00; leave by its name alone. */
    shift: (shift: OwnShift) => {
      const leave = leaveOf(shift, frame);
      return leave ? code(leave) : `${className(shift.shiftClass)} ${span(shift)}`.trim();
    },
    content: ({ person: asker, content }: Pick<ShiftRequest, 'person' | 'content'>): string => {
      switch (content.kind) {
        case 'swap':
          return content.colleagueDate === null
            ? t('my.giveText', { person: person(asker), date: day(content.date), colleague: person(content.colleague) })
            : t('my.swapText', {
                person: person(asker),
                date: day(content.date),
                colleague: person(content.colleague),
                colleagueDate: day(content.colleagueDate),
              });
        case 'time_off':
          return t('my.leaveText', {
            code: code(content.code),
            from: day(content.from),
            to: day(content.to),
            part: partText(content),
          });
        case 'preference':
          return t('my.wishText', {
            wish: wish(content.wish),
            weekdays: content.weekdays.map((one) => format.weekdayOf(one)).join(' '),
            from: content.from,
            to: content.to,
          });
        case 'bid':
          return t('my.bidText', { round: content.round, ranks: content.ranks.map(className).join(' › ') });
      }
    },
  };
}

/** The kind of leave that a shift is wholly made of; null for work. */
export function leaveOf({ activities }: OwnShift, { leaveCodes }: MyFrame): string | null {
  const codes = new Set(leaveCodes.map(({ id }) => id));
  const first = activities[0]?.activity;
  return first !== undefined && activities.every(({ activity }) => codes.has(activity)) ? first : null;
}

/** Days that a request is about; nothing for a bid. */
export function touches(content: ShiftRequestContent, date: string): boolean {
  if (content.kind === 'swap') return content.date === date || content.colleagueDate === date;
  return content.kind === 'time_off' && content.from <= date && date <= content.to;
}
