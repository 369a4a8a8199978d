import type { ModuleSource } from '../build-topic.ts';
import { NEEDS_AND_PLAN } from './4-1-1-needs-and-plan.ts';
import { DELIVERY_AND_HOURS } from './4-1-2-delivery-and-hours.ts';
import { EFFECT } from './4-1-3-effect.ts';
import { CURRICULUM } from './4-2-1-curriculum.ts';
import { TRAINERS } from './4-2-2-trainers.ts';
import { QUALITY_STANDARD } from './4-3-1-quality-standard.ts';
import { SAMPLING } from './4-3-2-sampling.ts';
import { EVALUATION_AND_APPEALS } from './4-3-3-evaluation-and-appeals.ts';
import { AUTOMATED_QUALITY } from './4-3-4-automated-quality.ts';
import { CALIBRATION_SESSIONS } from './4-4-1-calibration-sessions.ts';
import { AGREEMENT } from './4-4-2-agreement.ts';
import { AUTHORING } from './4-5-1-authoring.ts';
import { CURRENCY } from './4-5-2-currency.ts';
import { USE_AND_RATING } from './4-5-3-use-and-rating.ts';
import { ANALYSIS_AND_COACHING } from './4-6-1-analysis-and-coaching.ts';
import { IMPROVEMENT_PROJECTS } from './4-6-2-improvement-projects.ts';
import { ASSESSMENT_AND_REVIEW } from './4-6-3-assessment-and-review.ts';

/** Module 4 with its level 2 headings. */
export const TRAINING_QUALITY: ModuleSource = {
  code: '4',
  title: ['培训与质量管理', 'Training and quality management'],
  parts: [
    { code: '4.1', title: ['培训管理', 'Training management'], topics: [NEEDS_AND_PLAN, DELIVERY_AND_HOURS, EFFECT] },
    { code: '4.2', title: ['课程体系与师资', 'Curriculum and trainers'], topics: [CURRICULUM, TRAINERS] },
    {
      code: '4.3',
      title: ['质量监控', 'Quality monitoring'],
      topics: [QUALITY_STANDARD, SAMPLING, EVALUATION_AND_APPEALS, AUTOMATED_QUALITY],
    },
    { code: '4.4', title: ['质检校准', 'Calibration'], topics: [CALIBRATION_SESSIONS, AGREEMENT] },
    { code: '4.5', title: ['知识库管理', 'Knowledge management'], topics: [AUTHORING, CURRENCY, USE_AND_RATING] },
    {
      code: '4.6',
      title: ['质量改进', 'Quality improvement'],
      topics: [ANALYSIS_AND_COACHING, IMPROVEMENT_PROJECTS, ASSESSMENT_AND_REVIEW],
    },
  ],
};
