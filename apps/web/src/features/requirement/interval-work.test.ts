import { sizeInterval } from '@seatwise/requirement';
import { describe, expect, it } from 'vitest';
import { workOf } from './interval-work.ts';

const goal = { serviceLevel: 0.8, answerThreshold: 20 };
const demand = { offered: 120, aht: 240, openMinutes: 30, goal, minimumStaff: 0 };

describe('the work behind an interval', () => {
  it('leads by Erlang C from load and people to the very results', () => {
    const sized = sizeInterval({ ...demand, model: 'erlang-c', patience: null });
    const { intensity, baseStaff: agents } = sized;
    const work = workOf({ model: 'erlang-c', goal, intensity, agents, aht: 240, patience: null });
    if (!work) throw new Error('nothing worked out');
    const { probabilityOfWait: wait, fewer } = work;
    expect(1 - wait * Math.exp((-(agents - intensity) * 20) / 240)).toBeCloseTo(sized.serviceLevel, 12);
    expect((wait * 240) / (agents - intensity)).toBeCloseTo(sized.averageSpeedOfAnswer, 12);
    expect(intensity / agents).toBeCloseTo(sized.occupancy, 12);
    expect(fewer?.agents).toBe(agents - 1);
    expect(fewer?.serviceLevel).toBeLessThan(0.8);
  });

  it('knows by Erlang A who leaves', () => {
    const sized = sizeInterval({ ...demand, model: 'erlang-a', patience: 60 });
    const { intensity, baseStaff: agents } = sized;
    const interval = { model: 'erlang-a', goal, intensity, agents, aht: 240 } as const;
    const work = workOf({ ...interval, patience: 60 });
    expect((intensity * (1 - (work?.abandonRate ?? 1))) / agents).toBeCloseTo(sized.occupancy, 12);
    expect(work?.fewer?.serviceLevel).toBeLessThan(0.8);
    expect(workOf({ ...interval, patience: null })).toBeNull();
  });

  it('is none where nobody sits or nothing comes', () => {
    const none = { model: 'erlang-c', goal, aht: 240, patience: null } as const;
    expect(workOf({ ...none, intensity: 0, agents: 1 })).toBeNull();
    expect(workOf({ ...none, intensity: 2, agents: 0 })).toBeNull();
    expect(workOf({ ...none, intensity: 0.01, agents: 1 })?.fewer).toBeNull();
  });
});
