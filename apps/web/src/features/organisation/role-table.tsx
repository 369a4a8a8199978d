import { type Organisation, ratioSourceIn, type SupportRole } from '@seatwise/core';
import type { RoleGap } from '@seatwise/organisation';
import { useTranslation } from 'react-i18next';
import type { SupportStaff } from '../../api/use-support-staff.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { NumberCell } from '../../parts/number-cell.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { GapText } from './gap-text.tsx';

/** Required by ratio beside in post; people and cost are written in place. */
export function RoleTable({
  organisation,
  gaps,
  staff,
  onChange,
}: {
  organisation: Wire<Organisation>;
  gaps: readonly RoleGap[];
  staff: SupportStaff;
  onChange: (staff: SupportStaff) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const gapOf = (role: SupportRole) => gaps.find((gap) => gap.role === role);
  const set = (field: 'actual' | 'costPerYear', role: SupportRole, value: number | null) => {
    const { [role]: _, ...others } = staff[field];
    onChange({ ...staff, [field]: value === null ? others : { ...others, [role]: value } });
  };
  return (
    <Panel title={t('organisation.table')} note={t('organisation.tableNote')} flush>
      <DataTable
        saveAs="organisation"
        label={t('organisation.table')}
        rows={organisation.roles}
        rowKey={({ role }) => role}
        columns={[
          {
            key: 'role',
            head: t('organisation.role'),
            rowHead: true,
            cell: ({ role }) => t(`organisation.roles.${role}`),
          },
          {
            key: 'rule',
            head: t('organisation.rule'),
            cell: ({ per, unit }) => t('organisation.ratio', { per, unit: t(`organisation.units.${unit}`) }),
          },
          {
            key: 'exact',
            head: t('organisation.exact'),
            align: 'end',
            value: ({ exact }) => exact,
            cell: ({ exact }) => format.number(exact, 2),
          },
          {
            key: 'required',
            head: t('organisation.required'),
            align: 'end',
            value: ({ required }) => required,
            cell: ({ required }) => <strong>{format.number(required)}</strong>,
          },
          {
            key: 'actual',
            head: t('organisation.inPost'),
            align: 'end',
            value: ({ role }) => staff.actual[role] ?? null,
            cell: ({ role }) => (
              <NumberCell
                label={t('organisation.inPostOf', { role: t(`organisation.roles.${role}`) })}
                value={staff.actual[role] ?? null}
                onChange={(value) => set('actual', role, value)}
              />
            ),
          },
          {
            key: 'gap',
            head: t('organisation.gap'),
            align: 'end',
            value: ({ role }) => gapOf(role)?.gap ?? null,
            cell: ({ role }) => <GapText gap={gapOf(role)?.gap ?? null} />,
          },
          {
            key: 'cost',
            head: t('organisation.costEach', { currency: staff.currency }),
            align: 'end',
            value: ({ role }) => staff.costPerYear[role] ?? null,
            cell: ({ role }) => (
              <NumberCell
                wide
                step={1000}
                label={t('organisation.costOf', { role: t(`organisation.roles.${role}`) })}
                value={staff.costPerYear[role] ?? null}
                onChange={(value) => set('costPerYear', role, value)}
              />
            ),
          },
          {
            key: 'costOfGap',
            head: t('organisation.costOfGap', { currency: staff.currency }),
            align: 'end',
            value: ({ role }) => gapOf(role)?.costOfGap ?? null,
            cell: ({ role }) => format.number(gapOf(role)?.costOfGap),
          },
          {
            key: 'basis',
            head: t('organisation.basis'),
            cell: ({ basis }) => (
              <Badge tone={basis === 'stated' ? 'good' : 'warn'}>{t(`organisation.bases.${basis}`)}</Badge>
            ),
          },
          {
            key: 'source',
            head: t('organisation.source'),
            wrap: true,
            cell: ({ source }) => ratioSourceIn(source, language),
          },
        ]}
      />
    </Panel>
  );
}
