import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCenter, useSkillName } from '../../../api/use-center.ts';
import type { DraftEditor } from '../../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { usePageSearch } from '../../../app/use-page-search.ts';
import { byName, isChinese, isFound, latinSound } from '../../../format/name-sounds.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useNameSounds } from '../../../format/use-name-sounds.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel, Panels } from '../../../parts/panel.tsx';
import { SearchField } from '../../../parts/search-field.tsx';
import { Select } from '../../../parts/select.tsx';
import { Toolbar } from '../../../parts/toolbar.tsx';
import { DraftBar } from '../draft-bar.tsx';
import { GeneratePanel } from '../generate/generate-panel.tsx';
import { RosterFileButton, RosterFilePanel } from '../roster-file/roster-file.tsx';
import { BrokenRules } from './broken-rules.tsx';
import { CalendarLinks } from './calendar-links.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { matrixOf } from './matrix-model.ts';
import { PeriodPicker } from './period-picker.tsx';
import { periodOf, periodsOf } from './periods.ts';
import { PrintRoster } from './print-roster.tsx';
import { RosterMatrix } from './roster-matrix.tsx';
import { usePrinting } from './use-printing.ts';

const ALL = '*';

/** Everything around the matrix: which days and whom it shows, generating, files, paper, broken rules. */
export function MatrixDesk({
  draft,
  editor,
  view,
}: {
  draft: ScheduleDraft;
  editor: DraftEditor;
  view: 'week' | 'month';
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change } = usePageSearch();
  const { data: center } = useCenter();
  const skillName = useSkillName();
  const printing = usePrinting();
  const [goTo, setGoTo] = useState<{ row: number; day: number; nonce: number } | null>(null);
  const [chosen, setChosen] = useState({ row: 0, day: -1 });
  const [file, setFile] = useState<File | null>(null);
  const [taken, setTaken] = useState<string | null>(null);

  const { days } = draft.grid;
  const periods = useMemo(() => periodsOf(days, view), [days, view]);
  const period = periodOf(periods, days, search.day);
  const teams = useMemo(() => [...new Set(draft.agents.map(({ team }) => team))].sort(), [draft.agents]);
  const teamNames = useMemo(() => new Map(center?.teams.map(({ id, name }) => [id, name])), [center]);
  const teamName = useCallback((id: string) => teamNames.get(id) ?? id, [teamNames]);
  const team = teams.includes(search.team ?? '') ? (search.team as string) : ALL;
  const find = search.find ?? '';
  const chinese = useMemo(() => draft.agents.some(({ name }) => isChinese(name)), [draft.agents]);
  const sounds = useNameSounds(chinese);
  // No row moves under a hand: where names are Chinese, nothing is shown before their order is known.
  const soundOf = chinese ? sounds : latinSound;
  const agents = useMemo(() => {
    if (!soundOf) return [];
    const shown = draft.agents.filter(
      (agent) => (team === ALL || agent.team === team) && isFound(agent, find, soundOf),
    );
    return byName(shown, soundOf);
  }, [draft.agents, team, find, soundOf]);
  const matrix = useMemo(() => matrixOf({ ...draft, agents, shifts: editor.shifts }), [draft, agents, editor.shifts]);
  const { change: changeDraft, act } = editor;
  const undo = () => draft.undo !== null && act('undo');
  const redo = () => draft.redo !== null && act('redo');

  const show = useCallback(
    (row: number, day: number) => setGoTo((before) => ({ row, day, nonce: (before?.nonce ?? 0) + 1 })),
    [],
  );
  const shownDay = chosen.day >= period.from && chosen.day <= period.to ? chosen.day : period.from;

  if (!draft.named) return <EmptyState title={t('matrix.unnamed')}>{t('matrix.unnamedAdvice')}</EmptyState>;
  if (!soundOf) return <Loading />;
  return (
    <div>
      <Toolbar>
        <PeriodPicker
          kind={view}
          days={days}
          periods={periods}
          value={period}
          onChange={({ from }) => change({ day: days[from] })}
        />
        {teams.length > 1 && (
          <Select
            label={t('matrix.team')}
            value={team}
            options={[ALL, ...teams].map((value) => ({
              value,
              label: value === ALL ? t('matrix.allTeams') : teamName(value),
            }))}
            onChange={(next) => change({ team: next === ALL ? undefined : next })}
          />
        )}
        <SearchField
          label={t('matrix.find')}
          value={find}
          onChange={(next) => change({ find: next === '' ? undefined : next })}
        />
      </Toolbar>
      <DraftBar draft={draft} editor={editor} date={days[shownDay] as string} />
      {taken !== null && <Notice tone="good" role="status" title={t('matrix.file.taken', { file: taken })} />}
      <Panels>
        <Panel
          title={t('matrix.title')}
          note={t('matrix.note', { agents: format.number(agents.length), days: period.to - period.from + 1 })}
          tools={
            <>
              <Button
                onClick={() => {
                  location.assign('/api/schedule-draft/roster.xlsx');
                }}
              >
                {t('matrix.file.download')}
              </Button>
              <RosterFileButton
                onFile={(chosenFile) => {
                  setTaken(null);
                  setFile(chosenFile);
                }}
              />
              <Button onClick={() => print()}>{t('matrix.print')}</Button>
            </>
          }
          flush
        >
          <RosterMatrix
            key={`${view} ${period.key}`}
            matrix={matrix}
            from={period.from}
            to={period.to}
            teamName={teamName}
            skillName={skillName}
            goTo={goTo}
            onSelect={setChosen}
            onGesture={({ put, remove }, reason) => changeDraft({ put, remove }, reason)}
            onUndo={undo}
            onRedo={redo}
          />
          <MatrixLegend matrix={matrix} />
          <CalendarLinks agent={agents[chosen.row] ?? agents[0] ?? null} teamName={teamName} />
        </Panel>
        {file && (
          <RosterFilePanel
            key={`${file.name} ${file.lastModified} ${draft.version}`}
            file={file}
            draft={draft}
            onDone={(name) => {
              setFile(null);
              setTaken(name);
            }}
          />
        )}
        <GeneratePanel draft={draft} />
        <BrokenRules matrix={matrix} from={period.from} to={period.to} onGoTo={show} />
      </Panels>
      {printing && (
        <PrintRoster
          matrix={matrix}
          from={period.from}
          to={period.to}
          title={`${t('matrix.title')} ${t('matrix.weekOf', { from: days[period.from], to: days[period.to] })}${team === ALL ? '' : ` · ${teamName(team)}`}`}
          teamName={teamName}
        />
      )}
    </div>
  );
}
