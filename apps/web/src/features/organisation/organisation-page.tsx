import type { Organisation } from '@seatwise/core';
import { organisationWhatIf, RATIO_PRESETS } from '@seatwise/organisation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/fetch-json.ts';
import { lostOf } from '../../api/lost-of.ts';
import { useArtefact } from '../../api/use-artefact.ts';
import { useToday } from '../../api/use-center.ts';
import { type SupportStaff, useSaveSupportStaff, useSupportStaff } from '../../api/use-support-staff.ts';
import type { Wire } from '../../api/wire.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { Notice } from '../../parts/notice.tsx';
import { NumberSlider } from '../../parts/number-slider.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { Conflicts } from './conflicts.tsx';
import { Hiring } from './hiring.tsx';
import type { PresetId } from './preset-id.ts';
import { RoleBoard } from './role-board.tsx';
import { RoleTable } from './role-table.tsx';
import { TeamTree } from './team-tree.tsx';

/** Seats that a center is tried with which has said nothing yet. */
const FIRST_SEATS = 200;
const LEADER_SPAN = 10;

/** Support roles by ratio beside those in post: what is missing, what it costs, whom to hire first. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const planned = useArtefact('organisations');
  const staff = useSupportStaff();
  // Without a plan the center is tried with seats of its own; a plan that cannot be read is no such center.
  const lost = lostOf(isMissing(planned.error) ? [staff] : [planned, staff]);
  return (
    <>
      <PageHeader
        title={t('organisation.title')}
        about={t('organisation.about')}
        note={<MadeNote of={planned.data} />}
      />
      {lost ? (
        <ErrorBox error={lost.error} onRetry={() => void lost.refetch()} />
      ) : planned.isPending || !staff.data ? (
        <Loading height={320} />
      ) : (
        <Workspace planned={planned.data?.payload} stored={staff.data} />
      )}
    </>
  );
}

function Workspace({
  planned,
  stored,
}: {
  planned: Wire<Organisation> | undefined;
  stored: NonNullable<ReturnType<typeof useSupportStaff>['data']>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change } = usePageSearch();
  const [steps, setSteps] = useState<readonly SupportStaff[]>([]);
  const save = useSaveSupportStaff();
  const staff = steps.at(-1) ?? stored.staff;
  const base = {
    seats: planned?.seats ?? FIRST_SEATS,
    headCount: planned?.headCount ?? FIRST_SEATS,
    fte: planned?.fte ?? FIRST_SEATS,
    preset: planned?.preset ?? RATIO_PRESETS[0]?.id ?? '',
  };
  const seats = search.seats ?? base.seats;
  const preset = RATIO_PRESETS.find(({ id }) => id === search.preset)?.id ?? base.preset;
  const { after, gaps, change: more, costChange } = organisationWhatIf(base, { seats, preset }, staff);
  const tried = seats !== base.seats || preset !== base.preset;
  const sum = (list: readonly (number | null)[]) =>
    list.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
  const day = useToday();
  return (
    <>
      <Toolbar>
        <NumberSlider
          label={t('organisation.seats')}
          value={seats}
          min={0}
          max={100_000}
          slideTo={Math.max(1000, base.seats * 2)}
          step={10}
          onChange={(value) => value !== null && change({ seats: Math.round(value) })}
        />
        <Segmented
          label={t('organisation.preset')}
          value={preset}
          options={RATIO_PRESETS.map(({ id }) => ({
            value: id,
            label: t(`organisation.presets.${id as PresetId}`),
          }))}
          onChange={(next) => change({ preset: next })}
        />
        {tried && (
          <Button onClick={() => change({ seats: undefined, preset: undefined })}>{t('organisation.reset')}</Button>
        )}
        <Button disabled={steps.length === 0} onClick={() => setSteps(steps.slice(0, -1))}>
          <Icon name="undo" />
          {t('organisation.undo')}
        </Button>
        <Button
          look="primary"
          disabled={save.isPending || steps.length === 0}
          onClick={() => save.mutate({ ...stored, staff }, { onSuccess: () => setSteps([]) })}
        >
          {t('organisation.save')}
        </Button>
      </Toolbar>
      {save.error && <ErrorBox error={save.error} />}
      <KeyFigures
        figures={[
          {
            name: t('organisation.support'),
            value: format.number(sum(gaps.map(({ required }) => required))),
            ...(tried
              ? { note: t('organisation.more', { people: format.signed(sum(Object.values(more)) ?? 0) }) }
              : {}),
          },
          { name: t('organisation.inPost'), value: format.number(sum(gaps.map(({ actual }) => actual))) },
          {
            name: t('organisation.missing'),
            value: format.number(sum(gaps.map(({ gap }) => (gap === null ? null : Math.max(0, gap))))),
          },
          {
            name: t('organisation.costOfAll', { currency: staff.currency }),
            value: format.compact(sum(gaps.map(({ costRequired }) => costRequired))),
            ...(tried && costChange !== null
              ? { note: t('organisation.more', { people: format.signed(costChange) }) }
              : {}),
          },
          {
            name: t('organisation.seats'),
            value: format.number(seats),
            note: t('organisation.peopleNote', {
              heads: format.number(planned?.headCount),
              fte: format.number(planned?.fte, 1),
            }),
          },
        ]}
      />
      {stored.version === null && stored.counted && (
        <Notice tone="info">{t('organisation.counted', { day: stored.counted.date })}</Notice>
      )}
      {after.conflicts.length > 0 ? (
        <Notice tone="warn" title={t('organisation.conflicts')}>
          <Conflicts conflicts={after.conflicts} />
        </Notice>
      ) : (
        <Notice tone="good">{t('organisation.noConflicts')}</Notice>
      )}
      <Panels>
        <RoleBoard gaps={gaps} />
        <RoleTable
          organisation={after}
          gaps={gaps}
          staff={staff}
          onChange={(next) => setSteps([...steps.slice(-99), next])}
        />
        <Hiring roles={after.roles} gaps={gaps} currency={staff.currency} />
        <TeamTree day={day} span={after.roles.find(({ role }) => role === 'team_leader')?.per ?? LEADER_SPAN} />
      </Panels>
    </>
  );
}
