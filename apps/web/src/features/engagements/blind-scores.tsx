import { useState } from 'react';
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

const LEVELS = [1, 2, 3, 4] as const;

/** An assessor's own scores of the subjective clauses, by their anchors; nobody else's are in sight. */
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
        <div className={styles.stack}>
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
          <fieldset className={styles.stack} disabled={locked || busy}>
            <legend data-hidden-visually>{`${t('engagements.level')}: ${say(clause.title)}`}</legend>
            {LEVELS.map((level) => (
              <label key={level} className={styles.level}>
                <input
                  type="radio"
                  name="level"
                  checked={own.get(clause.code) === level}
                  onChange={() => {
                    // Stays with the clause until the next one is asked for.
                    setChosen(clause.code);
                    act({ do: 'score', clause: clause.code, level });
                  }}
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
