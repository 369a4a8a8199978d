import type { ModuleSource } from '../build-topic.ts';
import { MISSION_AND_POSITIONING } from './1-1-1-mission-and-positioning.ts';
import { STRATEGIC_GOALS } from './1-1-2-strategic-goals.ts';
import { COMMUNICATING_DIRECTION } from './1-1-3-communicating-direction.ts';
import { PLAN_DRAFTING } from './1-2-1-plan-drafting.ts';
import { RESOURCES } from './1-2-2-resources.ts';
import { RISK_CONTROL } from './1-2-3-risk-control.ts';
import { PLAN_REVIEW } from './1-2-4-plan-review.ts';
import { PLAN_AND_BUDGET } from './1-3-1-plan-and-budget.ts';
import { BREAKDOWN } from './1-3-2-breakdown.ts';
import { TRACKING } from './1-3-3-tracking.ts';
import { EXECUTIVES } from './1-4-1-executives.ts';
import { ACROSS_DEPARTMENTS } from './1-4-2-across-departments.ts';
import { SERVICE_CULTURE } from './1-5-1-service-culture.ts';
import { SOCIAL_RESPONSIBILITY } from './1-5-2-social-responsibility.ts';

/** Module 1 with its level 2 headings. */
export const STRATEGY: ModuleSource = {
  code: '1',
  title: ['战略管理', 'Strategy management'],
  parts: [
    {
      code: '1.1',
      title: ['战略方向声明', 'Statement of strategic direction'],
      topics: [MISSION_AND_POSITIONING, STRATEGIC_GOALS, COMMUNICATING_DIRECTION],
    },
    {
      code: '1.2',
      title: ['战略规划与风险控制', 'Strategic planning and risk control'],
      topics: [PLAN_DRAFTING, RESOURCES, RISK_CONTROL, PLAN_REVIEW],
    },
    {
      code: '1.3',
      title: ['年度经营计划', 'Annual operating plan'],
      topics: [PLAN_AND_BUDGET, BREAKDOWN, TRACKING],
    },
    {
      code: '1.4',
      title: ['高层支持与沟通机制', 'Executive support and communication'],
      topics: [EXECUTIVES, ACROSS_DEPARTMENTS],
    },
    {
      code: '1.5',
      title: ['文化与社会责任', 'Culture and social responsibility'],
      topics: [SERVICE_CULTURE, SOCIAL_RESPONSIBILITY],
    },
  ],
};
