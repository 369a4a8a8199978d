import { useTranslation } from 'react-i18next';
import type { Choice, Level } from './field-spec.ts';
import styles from './form.module.css';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** A level from 1 to 5 of each skill, or none. */
export function LevelFields({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Choice[];
  value: readonly Level[];
  onChange: (value: readonly Level[]) => void;
}) {
  const { t } = useTranslation();
  const known = new Map(options.map((option) => [option.value, option.label]));
  const skills = [...new Set([...known.keys(), ...value.map(({ skill }) => skill)])];
  const set = (skill: string, level: number) =>
    onChange(
      skills.flatMap((one) => {
        if (one === skill) return level === 0 ? [] : [{ skill, level }];
        return value.find((held) => held.skill === one) ?? [];
      }),
    );
  return (
    <fieldset className={styles.levels}>
      <legend>{label}</legend>
      {skills.map((skill) => (
        <label key={skill}>
          <span>{known.get(skill) ?? skill}</span>
          <select
            value={value.find((held) => held.skill === skill)?.level ?? 0}
            onChange={({ target }) => set(skill, Number(target.value))}
          >
            <option value={0}>{t('forms.noSkill')}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
