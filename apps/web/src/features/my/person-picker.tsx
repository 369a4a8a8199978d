import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { Panel } from '../../parts/panel.tsx';
import { useNameFinder } from '../../parts/use-name-finder.ts';
import styles from './my.module.css';
import { TextField } from './text-field.tsx';

/** So many people are shown at once; the rest is found by typing. */
const SHOWN = 24;

/** Who somebody is: there is no sign-in on a server that listens on one machine. */
export function PersonPicker({ frame, onChoose }: { frame: MyFrame; onChoose: (person: string) => void }) {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const matches = useNameFinder(find);
  const teamName = new Map(frame.teams.map(({ id, name }) => [id, name]));
  const found = frame.agents.filter(({ id, name }) => matches(name, id));
  return (
    <Panel title={t('my.choose')} note={t('my.trust')}>
      <div className={styles.stack}>
        <TextField label={t('my.find')} value={find} onChange={setFind} wide />
        <ul className={styles.people}>
          {found.slice(0, SHOWN).map(({ id, name, team }) => (
            <li key={id}>
              <button type="button" className={styles.personButton} onClick={() => onChoose(id)}>
                <strong>{name}</strong>
                <span>{`${id} · ${teamName.get(team) ?? team}`}</span>
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className={styles.muted}>{t('my.foundNone')}</p>}
        {found.length > SHOWN && <p className={styles.muted}>{`${SHOWN} / ${found.length}`}</p>}
      </div>
    </Panel>
  );
}
