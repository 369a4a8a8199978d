import type { BrokenRule } from '@seatwise/schedule/editing';
import { useTranslation } from 'react-i18next';
import { useSkillName } from '../../api/use-center.ts';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import type { RequestVerdict } from '../../api/use-requests.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { useMyWords } from './use-my.ts';
import styles from './verdict-view.module.css';

/** Whether a request keeps the rules, by name where it does not, and what it does to the cover. */
export function VerdictView({ verdict, frame }: { verdict: Pick<RequestVerdict, 'broken' | 'cover'>; frame: MyFrame }) {
  const { t } = useTranslation();
  const ruleText = useRuleText(frame);
  const coverText = useCoverText();
  const broken = verdict.broken.filter(({ hard }) => hard);
  return (
    <div className={styles.verdict}>
      {broken.length === 0 ? (
        <Badge tone="good" glyph="✓">
          {t('my.fits')}
        </Badge>
      ) : (
        <Badge tone="danger" glyph="✕">
          {t('my.breaks')}
        </Badge>
      )}
      <ul className={styles.lines}>
        {verdict.broken.map((one) => (
          <li key={`${one.rule} ${one.agent} ${one.from}`}>{ruleText(one)}</li>
        ))}
        {coverText(verdict.cover).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const KNOWN = [
  'min_rest',
  'max_consecutive_days',
  'min_days_off',
  'max_weekly_hours',
  'max_daily_hours',
  'not_employed',
  'seats',
  'skill',
  'twice',
  'overlap',
  'time_off',
] as const;

/** A broken rule as a sentence: which, whose, when, and by how much. */
export function useRuleText(frame: MyFrame): (broken: BrokenRule) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  return ({ rule, agent, from, to, measured, limit }) => {
    const known = KNOWN.find((one) => one === rule);
    const name = known ? t(`my.rules.${known}`) : t('my.rules.other', { rule });
    const place = {
      rule: name,
      who: agent === null ? '–' : words.person(agent),
      from: words.day(from),
      to: words.day(to),
    };
    const number = (value: number) => format.number(value, value % 1 === 0 ? 0 : 1);
    return measured === null || limit === null
      ? t('my.rule', place)
      : t('my.ruleOf', { ...place, measured: number(measured), limit: number(limit) });
  };
}

/** What becomes of the cover, by skill. */
function useCoverText(): (cover: RequestVerdict['cover']) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const skillName = useSkillName();
  const signed = (hours: number) => `${hours > 0 ? '+' : ''}${format.number(hours, 1)}`;
  return (cover) => {
    const lines = cover.flatMap(({ skill, underHours, overHours }) => [
      ...(Math.abs(underHours) >= 0.05
        ? [t('my.coverShort', { skill: skillName(skill), hours: signed(underHours) })]
        : []),
      ...(Math.abs(overHours) >= 0.05
        ? [t('my.coverOver', { skill: skillName(skill), hours: signed(overHours) })]
        : []),
    ]);
    return lines.length === 0 ? [t('my.coverSame')] : lines;
  };
}
