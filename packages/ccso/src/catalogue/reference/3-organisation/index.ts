import type { ModuleSource } from '../build-topic.ts';
import { STRUCTURE } from './3-1-1-structure.ts';
import { JOB_DESCRIPTIONS } from './3-1-2-job-descriptions.ts';
import { SPAN_AND_RATIOS } from './3-1-3-span-and-ratios.ts';
import { SUPPORT_PROVISION } from './3-2-1-support-provision.ts';
import { SUPPORT_COMPETENCE } from './3-2-2-support-competence.ts';
import { SUCCESSION } from './3-2-3-succession.ts';
import { HIRING_PLAN } from './3-3-1-hiring-plan.ts';
import { SELECTION } from './3-3-2-selection.ts';
import { ONBOARDING } from './3-3-3-onboarding.ts';
import { PAY } from './3-4-1-pay.ts';
import { INCENTIVES } from './3-4-2-incentives.ts';
import { EMPLOYEE_SURVEY } from './3-5-1-employee-survey.ts';
import { WORKING_CONDITIONS } from './3-5-2-working-conditions.ts';
import { CAREER_PATHS } from './3-6-1-career-paths.ts';
import { ATTRITION } from './3-6-2-attrition.ts';
import { CERTIFICATION } from './3-6-3-certification.ts';

/** Module 3 with its level 2 headings. */
export const ORGANISATION: ModuleSource = {
  code: '3',
  title: ['组织与团队管理', 'Organisation and team management'],
  parts: [
    {
      code: '3.1',
      title: ['组织结构及岗位设置', 'Structure and positions'],
      topics: [STRUCTURE, JOB_DESCRIPTIONS, SPAN_AND_RATIOS],
    },
    {
      code: '3.2',
      title: ['关键支持岗位', 'Key support roles'],
      topics: [SUPPORT_PROVISION, SUPPORT_COMPETENCE, SUCCESSION],
    },
    { code: '3.3', title: ['人员招聘', 'Recruitment'], topics: [HIRING_PLAN, SELECTION, ONBOARDING] },
    { code: '3.4', title: ['薪酬与激励', 'Pay and incentives'], topics: [PAY, INCENTIVES] },
    { code: '3.5', title: ['员工满意度', 'Employee satisfaction'], topics: [EMPLOYEE_SURVEY, WORKING_CONDITIONS] },
    {
      code: '3.6',
      title: ['职业发展与留任', 'Career and retention'],
      topics: [CAREER_PATHS, ATTRITION, CERTIFICATION],
    },
  ],
};
