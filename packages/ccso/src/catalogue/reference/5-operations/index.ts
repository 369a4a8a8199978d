import type { ModuleSource } from '../build-topic.ts';
import { HISTORY_AND_CLEANING } from './5-1-1-history.ts';
import { FORECAST_PREPARATION } from './5-1-2-preparation.ts';
import { FORECAST_REVISION } from './5-1-3-revision.ts';
import { FORECAST_VALIDATION } from './5-1-4-validation.ts';
import { STAFFING_REQUIREMENT } from './5-2-1-requirement.ts';
import { BUILDING_AND_PUBLISHING } from './5-2-2-building.ts';
import { LABOUR_AND_FAIRNESS } from './5-2-3-labour.ts';
import { SWAPS_AND_LEAVE } from './5-2-4-swaps-leave.ts';
import { REAL_TIME_MONITORING } from './5-3-1-monitoring.ts';
import { ADHERENCE_AND_ATTENDANCE } from './5-3-2-adherence.ts';
import { INTRADAY_ACTION } from './5-3-3-intraday-action.ts';
import { FLOOR_LEADERSHIP } from './5-3-4-floor-leadership.ts';
import { CONTINGENCY_PLANS } from './5-4-1-plans.ts';
import { SURGE_RESPONSE } from './5-4-2-surge.ts';
import { DRILLS_AND_REVIEWS } from './5-4-3-drills.ts';
import { PROCESS_DOCUMENTS } from './5-5-1-process-documents.ts';
import { TICKETS_AND_CLOSURE } from './5-5-2-tickets.ts';
import { PROCESS_IMPROVEMENT } from './5-5-3-process-improvement.ts';
import { AVAILABILITY_AND_CAPACITY } from './5-6-1-availability.ts';
import { DATA_INTERFACES } from './5-6-2-data-interfaces.ts';
import { SUPPLIER_SELECTION } from './5-7-1-selection.ts';
import { SUPPLIER_MONITORING } from './5-7-2-monitoring.ts';

/** Module 5 with its level 2 headings. */
export const OPERATIONS: ModuleSource = {
  code: '5',
  title: ['服务运营', 'Service operations'],
  parts: [
    {
      code: '5.1',
      title: ['业务流量预测', 'Workload forecasting'],
      topics: [HISTORY_AND_CLEANING, FORECAST_PREPARATION, FORECAST_REVISION, FORECAST_VALIDATION],
    },
    {
      code: '5.2',
      title: ['排班管理', 'Scheduling'],
      topics: [STAFFING_REQUIREMENT, BUILDING_AND_PUBLISHING, LABOUR_AND_FAIRNESS, SWAPS_AND_LEAVE],
    },
    {
      code: '5.3',
      title: ['现场管理', 'Floor management'],
      topics: [REAL_TIME_MONITORING, ADHERENCE_AND_ATTENDANCE, INTRADAY_ACTION, FLOOR_LEADERSHIP],
    },
    {
      code: '5.4',
      title: ['应急管理', 'Emergency management'],
      topics: [CONTINGENCY_PLANS, SURGE_RESPONSE, DRILLS_AND_REVIEWS],
    },
    {
      code: '5.5',
      title: ['流程管理', 'Process management'],
      topics: [PROCESS_DOCUMENTS, TICKETS_AND_CLOSURE, PROCESS_IMPROVEMENT],
    },
    { code: '5.6', title: ['系统支撑', 'Systems'], topics: [AVAILABILITY_AND_CAPACITY, DATA_INTERFACES] },
    {
      code: '5.7',
      title: ['外包与供应商管理', 'Outsourcing and suppliers'],
      topics: [SUPPLIER_SELECTION, SUPPLIER_MONITORING],
    },
  ],
};
