import type { ChangeBy } from '@seatwise/core';
import type { DemoLanguage } from '@seatwise/demo-center';
import type { Storage } from '@seatwise/storage';
import { readStoredCapacity, saveCapacity } from '../center/capacity-plan.ts';

const SCENARIO_NAMES: Readonly<Record<DemoLanguage, { readonly contacts: string; readonly attrition: string }>> = {
  'zh-CN': { contacts: '来量 +10%', attrition: '流失翻倍' },
  en: { contacts: 'Contacts +10%', attrition: 'Attrition doubled' },
};

/** What the data of the demo center cannot know: wages in yuan, leavers, how long people learn, and three classes. */
export async function saveDemoCapacity(storage: Storage, by: ChangeBy, language: DemoLanguage): Promise<void> {
  const { version, plan } = await readStoredCapacity(storage);
  if (version !== null) return;
  const month = (i: number) => plan.groups[0]?.demand[i]?.month ?? plan.start;
  const groups = plan.groups.map((group) => ({
    ...group,
    demand: group.demand.map((demand, i) => {
      // The center grows by a tenth a year.
      const growth = 1 + (0.1 * i) / 12;
      const grown = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * growth));
      return {
        month: demand.month,
        contacts: Math.round(demand.contacts * growth),
        aht: demand.aht,
        low: grown(demand.low),
        high: grown(demand.high),
        baseStaffHours: grown(demand.baseStaffHours),
        peakStaff: grown(demand.peakStaff),
      };
    }),
    contracts: group.contracts.map((contract) => ({
      ...contract,
      monthlyCost: Math.round(8200 * contract.fte),
      attrition: 0.022,
      hireCost: 1500,
      trainingCost: 2600,
    })),
    ramp: { trainingWeeks: 2, productivity: [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] },
    hires: [
      { date: `${month(2)}-04`, contract: group.contracts[0]?.id ?? 'full', people: 3 },
      { date: `${month(6)}-04`, contract: group.contracts[0]?.id ?? 'full', people: 4 },
    ],
    overtime: { maxShare: 0.05, hourlyCost: 74 },
  }));
  const names = SCENARIO_NAMES[language];
  const scenarios = [
    { name: names.contacts, contactsFactor: 1.1 },
    { name: names.attrition, attritionFactor: 2 },
  ];
  await saveCapacity(storage, JSON.parse(JSON.stringify({ ...plan, groups, scenarios })), null, by);
}
