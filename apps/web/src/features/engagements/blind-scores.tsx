import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import type { OpenedEngagement } from '../../api/use-engagements.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { useLanguage } from '../../words/languages.ts';
import type { Act } from './act.ts';
import styles from './engagements.module.css';
import { asksForNext, levelOf } from './score-keys.ts';

const LEVELS = [1, 2, 3, 4] as const;

/**
 * An assessor's own scores of the subjective clauses, by their anchors; nobody else's are in sight. `1` to `4` give a level, `N` goes
 * to the next clause without one.
 */
export function BlindScores({
  state,
  person,
  clauses,
  busy,
  act,
}: {
  state: OpenedEngagement;
  person: string;
  clauses: readonly CatalogueClause[];
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const own = new Map(
    state.scores.filter(({ assessor }) => assessor === person).map(({ clause, level }) => [clause, level]),
  );
  const locked = state.locked.includes(person);
  const [chosen, setChosen] = useState<string>();
  const open = clauses.find(({ code }) => !own.has(code));
  const clause = clauses.find(({ code }) => code === chosen) ?? open ?? clauses[0];
  const levels = useRef<HTMLFieldSetElement>(null);
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows to the clause that it asked for
  useEffect(() => {
    if (moved.current) levels.current?.querySelector('input')?.focus();
    moved.current = false;
  }, [chosen]);
  const score = (code: string, level: (typeof LEVELS)[number]) => {
    // Stays with the clause until the next one is asked for.
    setChosen(code);
    act({ do: 'score', clause: code, level });
  };
  const onKey = (event: KeyboardEvent) => {
    const level = levelOf(event.nativeEvent);
    if (!clause || locked) return;
    if (level !== null) score(clause.code, level);
    else if (asksForNext(event.nativeEvent)) {
      const next = clauses.find(({ code }) => code !== clause.code && !own.has(code));
      if (!next) return;
      moved.current = true;
      setChosen(next.code);
    } else return;
    event.preventDefault();
  };
  return (
    <Panel
      title={t('engagements.blind')}
      note={t('engagements.blindNote', { done: format.number(own.size), all: format.number(clauses.length) })}
      tools={
        !locked && (
          <Button look="primary" disabled={busy || open !== undefined} onClick={() => act({ do: 'lock' })}>
            {t('engagements.lock')}
          </Button>
        )
      }
    >
      {clause && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the choices inside
        <div className={styles.stack} onKeyDown={onKey}>
          <Select
            label={t('engagements.clause')}
            value={clause.code}
            options={clauses.map(({ code, title }) => ({
              value: code,
              label: `${own.has(code) ? '✓' : '○'} ${code} ${say(title)}`,
            }))}
            onChange={setChosen}
          />
          <p>{say(clause.requirement)}</p>
          {!locked && <p className={styles.hint}>{t('engagements.levelKeys')}</p>}
          <fieldset ref={levels} className={styles.stack} disabled={locked}>
            <legend data-hidden-visually>{`${t('engagements.level')}: ${say(clause.title)}`}</legend>
            {LEVELS.map((level) => (
              <label key={level} className={styles.level}>
                <input
                  type="radio"
                  name="level"
                  checked={own.get(clause.code) === level}
                  onChange={() => score(clause.code, level)}
                />
                <span>
                  <strong>{t('engagements.levels', { level })}</strong>
                  {clause.anchors?.[level - 1] && ` ${say(clause.anchors[level - 1] as { en: string; zh: string })}`}
                </span>
              </label>
            ))}
          </fieldset>
          {own.has(clause.code) && open && (
            <div>
              <Button onClick={() => setChosen(open.code)}>{`${open.code} ${say(open.title)}`}</Button>
            </div>
          )}
          {state.locked.length > 0 && (
            <p className={styles.muted}>{t('engagements.locked', { names: state.locked.join(', ') })}</p>
          )}
        </div>
      )}
    </Panel>
  );
}
