import type { ModuleSource } from '../build-topic.ts';
import { REGISTRATION_AND_METHOD } from './6-1-1-registration.ts';
import { VERSIONS_AND_CHANGE } from './6-1-2-versions.ts';
import { DATA_QUALITY } from './6-1-3-data-quality.ts';
import { ACCESS_RESULTS } from './6-2-1-access.ts';
import { EFFICIENCY_RESULTS } from './6-2-2-efficiency.ts';
import { RESOLUTION_AND_QUALITY } from './6-2-3-resolution.ts';
import { CUSTOMER_RESULTS } from './6-2-4-customer.ts';
import { TARGETS } from './6-3-1-targets.ts';
import { APPRAISAL } from './6-3-2-appraisal.ts';
import { ROUTINE_ANALYSIS } from './6-4-1-analysis.ts';
import { ALERTS_AND_IMPROVEMENT } from './6-4-2-drift.ts';
import { BENCHMARKING } from './6-4-3-benchmarking.ts';
import { COST_ACCOUNTING } from './6-5-1-cost-accounting.ts';
import { PRODUCTIVITY_AND_LABOUR_COST } from './6-5-2-productivity.ts';
import { VALUE_CREATED } from './6-5-3-value.ts';

/** Module 6 with its level 2 headings. */
export const METRICS: ModuleSource = {
  code: '6',
  title: ['指标绩效', 'Metrics and performance'],
  parts: [
    {
      code: '6.1',
      title: ['数据指标定义', 'Metric definitions'],
      topics: [REGISTRATION_AND_METHOD, VERSIONS_AND_CHANGE, DATA_QUALITY],
    },
    {
      code: '6.2',
      title: ['绩效指标结构', 'Structure of performance metrics'],
      topics: [ACCESS_RESULTS, EFFICIENCY_RESULTS, RESOLUTION_AND_QUALITY, CUSTOMER_RESULTS],
    },
    { code: '6.3', title: ['指标分解与考核', 'Targets and appraisal'], topics: [TARGETS, APPRAISAL] },
    {
      code: '6.4',
      title: ['数据分析与改进', 'Analysis and improvement'],
      topics: [ROUTINE_ANALYSIS, ALERTS_AND_IMPROVEMENT, BENCHMARKING],
    },
    {
      code: '6.5',
      title: ['成本效益管理', 'Cost and benefit'],
      topics: [COST_ACCOUNTING, PRODUCTIVITY_AND_LABOUR_COST, VALUE_CREATED],
    },
  ],
};
