import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyFrame, type Partner, useColleagues } from '../../api/use-my-schedule.ts';
import { useAsk } from '../../api/use-requests.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './my.module.css';
import { SheetDialog } from './sheet-dialog.tsx';
import { TextField } from './text-field.tsx';
import { useMyWords } from './use-my.ts';
import { VerdictView } from './verdict-view.tsx';

const SHOWN = 12;

/** Who could take the shift of a day, in exchange or for nothing; those who may not, with the rule that says so. */
export function SwapSheet({
  frame,
  person,
  date,
  onClose,
}: {
  frame: MyFrame;
  person: string;
  date: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useColleagues(person, date);
  const ask = useAsk(person);
  const [chosen, setChosen] = useState<Partner | null>(null);
  const [reason, setReason] = useState('');
  const send = () =>
    chosen &&
    ask.mutate({
      content: { kind: 'swap', date, colleague: chosen.agent, colleagueDate: chosen.shift?.date ?? null },
      reason,
    });
  return (
    <SheetDialog title={t('my.swapTitle', { day: format.day(date) })} onClose={onClose}>
      {ask.data ? (
        <>
          <Notice tone="good" role="status">
            {t('my.sent', { id: ask.data.id })}
          </Notice>
          <Button onClick={onClose}>{t('my.close')}</Button>
        </>
      ) : (
        <>
          <ArtefactGate query={query}>
            {(partners) => <Partners partners={partners} frame={frame} chosen={chosen} onChoose={setChosen} />}
          </ArtefactGate>
          {ask.error && <ErrorBox error={ask.error} />}
          <div className={styles.sheetFoot}>
            <TextField label={t('my.reason')} value={reason} onChange={setReason} wide />
            <Button look="primary" disabled={chosen === null || ask.isPending} onClick={send}>
              {t('my.send')}
            </Button>
          </div>
        </>
      )}
    </SheetDialog>
  );
}

function Partners({
  partners,
  frame,
  chosen,
  onChoose,
}: {
  partners: readonly Partner[];
  frame: MyFrame;
  chosen: Partner | null;
  onChoose: (partner: Partner) => void;
}) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const [all, setAll] = useState(false);
  const possible = partners.filter(({ verdict }) => verdict.allowed);
  const broken = partners.filter(({ verdict }) => !verdict.allowed);
  const face = (partner: Partner) => (
    <span className={styles.partner}>
      <strong>{`${partner.name} ${partner.agent}`}</strong>
      <span>{partner.shift ? words.shift(partner.shift) : t('my.takes')}</span>
      <VerdictView verdict={partner.verdict} frame={frame} />
    </span>
  );
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{possible.length === 0 ? t('my.partnersNone') : t('my.partners', { count: possible.length })}</legend>
        {possible.slice(0, all ? possible.length : SHOWN).map((partner) => (
          <label key={partner.agent} className={styles.choice}>
            <input
              type="radio"
              name="partner"
              checked={chosen?.agent === partner.agent}
              onChange={() => onChoose(partner)}
            />
            {face(partner)}
          </label>
        ))}
      </fieldset>
      {!all && possible.length > SHOWN && (
        <Button onClick={() => setAll(true)}>{t('my.more', { count: possible.length })}</Button>
      )}
      {broken.length > 0 && (
        <details>
          <summary>{t('my.partnersBroken', { count: broken.length })}</summary>
          <ul className={styles.broken}>
            {broken.map((partner) => (
              <li key={partner.agent}>{face(partner)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
