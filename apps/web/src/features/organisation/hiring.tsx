import type { RoleRequirement, SupportRole } from '@seatwise/core';
import { type HiringItem, hiringList, type RoleGap } from '@seatwise/organisation';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { roleClauses } from './role-clauses.ts';

/** Whom to hire first: by the points that one person wins back in the assessment. */
export function Hiring({
  roles,
  gaps,
  currency,
}: {
  roles: readonly Wire<RoleRequirement>[];
  gaps: readonly RoleGap[];
  currency: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const catalogue = useCatalogue();
  const items = hiringList(gaps, roleClauses(catalogue.data));
  const ratioOf = (role: SupportRole) => {
    const ratio = roles.find((one) => one.role === role);
    return ratio && t('organisation.ratio', { per: ratio.per, unit: t(`organisation.units.${ratio.unit}`) });
  };
  const unknown = gaps.some(({ actual }) => actual === null);
  const total = (of: (item: HiringItem) => number | null) =>
    items.reduce<number | null>((sum, item) => (sum === null || of(item) === null ? null : sum + (of(item) ?? 0)), 0);
  const people = total((item) => item.people) ?? 0;
  return (
    <Panel
      title={t('organisation.hiring')}
      note={
        people > 0
          ? t('organisation.hiringTotal', {
              people: format.number(people),
              cost: format.number(total(({ costPerYear }) => costPerYear)),
              currency,
              points: format.points(total(({ clause }) => clause?.points ?? 0)),
            })
          : undefined
      }
      flush
    >
      <DataTable
        saveAs="support-hiring"
        label={t('organisation.hiring')}
        rows={items}
        rowKey={({ role }) => role}
        empty={t(unknown ? 'organisation.hiringUnknown' : 'organisation.hiringNone')}
        columns={[
          {
            key: 'role',
            head: t('organisation.role'),
            rowHead: true,
            cell: ({ role }) => t(`organisation.roles.${role}`),
          },
          {
            key: 'people',
            head: t('organisation.toHire'),
            align: 'end',
            value: (item) => item.people,
            cell: (item) => <strong>{format.number(item.people)}</strong>,
          },
          { key: 'rule', head: t('organisation.rule'), cell: ({ role }) => ratioOf(role) },
          {
            key: 'cost',
            head: t('organisation.costYear', { currency }),
            align: 'end',
            value: ({ costPerYear }) => costPerYear,
            cell: ({ costPerYear }) => format.number(costPerYear),
          },
          {
            key: 'clause',
            head: t('organisation.clause'),
            value: ({ clause }) => clause?.clause ?? null,
            cell: ({ clause }) =>
              clause ? (
                <Link to="/assessment" search={{ clause: clause.clause }}>
                  {clause.clause}
                </Link>
              ) : (
                '–'
              ),
          },
          {
            key: 'points',
            head: t('organisation.points'),
            align: 'end',
            value: ({ clause }) => (clause ? clause.points / 1000 : null),
            cell: ({ clause }) => format.points(clause?.points),
          },
        ]}
      />
    </Panel>
  );
}
