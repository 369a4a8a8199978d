import { gridLength, type Requirement } from '@seatwise/core';
import type { DemoCenter } from '@seatwise/demo-center';
import { QUEUE_TRUTHS } from '@seatwise/demo-center';

const MONTHS = 18;

/** A capacity plan of the demo center from the staffing that October asks for, grown as the center's queues grow. */
export function capacityDocument(requirement: Requirement, demo: DemoCenter): unknown {
  const hours = requirement.grid.intervalMinutes / 60;
  return {
    currency: 'CNY',
    start: '2026-11',
    months: MONTHS,
    hoursPerFte: { workday: 8, country: demo.center.country },
    groups: requirement.queues.map(({ queue, skill, baseStaff, intensity }) => {
      const truth = QUEUE_TRUTHS.find((one) => one.queue === queue);
      const aht = truth ? truth.talk + truth.hold + truth.afterContact : 0;
      let [staffHours, contacts, peak] = [0, 0, 0];
      for (let i = 0; i < gridLength(requirement.grid); i++) {
        staffHours += (baseStaff[i] as number) * hours;
        contacts += aht === 0 ? 0 : ((intensity[i] as number) * hours * 3600) / aht;
        peak = Math.max(peak, baseStaff[i] as number);
      }
      return {
        id: skill,
        demand: Array.from({ length: MONTHS }, (_, i) => {
          const growth = 1 + ((truth?.yearlyGrowth ?? 0) * (i + 1)) / 12;
          const year = 2026 + Math.floor((10 + i) / 12);
          const month = `${year}-${String(((10 + i) % 12) + 1).padStart(2, '0')}`;
          return {
            month,
            contacts: contacts * growth,
            low: contacts * growth * 0.93,
            high: contacts * growth * 1.07,
            aht,
            baseStaffHours: staffHours * growth,
            peakStaff: Math.ceil(peak * growth),
          };
        }),
        shrinkage: requirement.shrinkageTotal,
        contracts: [
          {
            id: 'full',
            fte: 1,
            monthlyCost: 8200,
            attrition: 0.02,
            hireCost: 1500,
            trainingCost: 2600,
            headCount: demo.agents.filter(({ skills, contract }) => skills[0]?.skill === skill && contract === 'full')
              .length,
          },
        ],
        ramp: { trainingWeeks: 2, productivity: [0.5, 0.6, 0.7, 0.8, 0.9, 1] },
        hires: [{ date: '2027-01-04', contract: 'full', people: 6 }],
      };
    }),
  };
}
