import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogue, type CatalogueClause, clausesIn } from '../../api/use-catalogue.ts';
import type { OpenedEngagement } from '../../api/use-engagements.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { useLanguage } from '../../words/languages.ts';
import { STATE_LOOK } from '../assessment/state-look.ts';
import type { Act } from './act.ts';
import { asksForNext, judgementOf } from './score-keys.ts';
import { ScoreKeysHint } from './score-keys-hint.tsx';

const CHOICES = ['', 'met', 'partial', 'unmet', 'not_applicable'] as const;

/**
 * The coordinator's own judgement of every clause, beside what data say; a module at a time. In the column of judgements `1` to `4`
 * judge and go on to the next row, `N` goes to the next one that is not judged.
 */
export function SelfAssessment({
  state,
  catalogue,
  mayWrite,
  act,
}: {
  state: OpenedEngagement;
  catalogue: Catalogue;
  mayWrite: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const [module, setModule] = useState(catalogue.modules[0]?.code ?? '');
  const judged = new Map(state.selfAssessment.map((one) => [one.clause, one.state]));
  const found = new Map(state.evidence.map((one) => [one.clause, one.state]));
  const heading = catalogue.modules.find(({ code }) => code === module);
  const rows = heading ? clausesIn(heading) : [];
  const table = useRef<HTMLDivElement>(null);
  const declare = (clause: string, own: string) =>
    act({
      do: 'declare',
      clause,
      state: own,
      note: own === 'not_applicable' ? t('engagements.self') : '',
    });
  const goTo = (row: CatalogueClause | undefined) =>
    row && table.current?.querySelector<HTMLElement>(`[data-clause="${row.code}"]`)?.focus();
  const onKey = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ code }) => code === (event.target as HTMLElement).dataset.clause);
    const row = rows[at];
    if (!row || !mayWrite) return;
    const own = judgementOf(event.nativeEvent, row.polarity === 'graded');
    if (own !== null) {
      declare(row.code, own);
      goTo(rows[at + 1]);
    } else if (asksForNext(event.nativeEvent)) {
      goTo([...rows.slice(at + 1), ...rows.slice(0, at)].find(({ code }) => !judged.has(code)));
    } else return;
    event.preventDefault();
  };
  return (
    <Panel
      title={t('engagements.self')}
      note={t('engagements.selfNote', {
        done: format.number(judged.size),
        all: format.number(state.evidence.length),
      })}
      tools={
        <Select
          label={t('engagements.module')}
          value={module}
          options={catalogue.modules.map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` }))}
          onChange={setModule}
        />
      }
      flush
    >
      {mayWrite && <ScoreKeysHint />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the selects inside */}
      <div ref={table} onKeyDown={onKey}>
        <DataTable
          label={t('engagements.self')}
          rows={rows}
          rowKey={({ code }) => code}
          saveAs="self-assessment"
          columns={[
            {
              key: 'clause',
              head: t('engagements.clause'),
              rowHead: true,
              wrap: true,
              cell: ({ code, title }) => `${code} ${say(title)}`,
            },
            {
              key: 'data',
              head: t('engagements.data'),
              cell: ({ code }) => {
                const own = found.get(code) ?? 'not_evaluated';
                return (
                  <Badge tone={STATE_LOOK[own].tone} glyph={STATE_LOOK[own].glyph}>
                    {t(`assessment.states.${own}`)}
                  </Badge>
                );
              },
              value: ({ code }) => found.get(code) ?? null,
            },
            {
              key: 'own',
              head: t('engagements.own'),
              cell: ({ code, title, polarity }) => (
                <select
                  aria-label={`${t('engagements.own')}: ${code} ${say(title)}`}
                  value={judged.get(code) ?? ''}
                  data-clause={code}
                  disabled={!mayWrite}
                  onChange={(event) => declare(code, event.target.value)}
                >
                  {CHOICES.filter((choice) => choice !== 'partial' || polarity === 'graded').map((choice) => (
                    <option key={choice} value={choice} disabled={choice === ''}>
                      {choice === '' ? t('engagements.notJudged') : t(`assessment.states.${choice}`)}
                    </option>
                  ))}
                </select>
              ),
              value: ({ code }) => judged.get(code) ?? null,
            },
          ]}
        />
      </div>
    </Panel>
  );
}
