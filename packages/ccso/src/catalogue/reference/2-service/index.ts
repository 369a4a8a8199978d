import type { ModuleSource } from '../build-topic.ts';
import { CHANNEL_MIX } from './2-1-1-channel-mix.ts';
import { CONSISTENCY } from './2-1-2-consistency.ts';
import { SELF_SERVICE_AND_BOTS } from './2-1-3-self-service.ts';
import { CATALOGUE_AND_PROMISES } from './2-2-1-catalogue-and-promises.ts';
import { LAUNCH_AND_CHANGE } from './2-2-2-launch-and-change.ts';
import { COMPLAINT_INTAKE } from './2-3-1-intake.ts';
import { COMPLAINT_HANDLING } from './2-3-2-handling.ts';
import { COMPLAINT_ESCALATION } from './2-3-3-escalation.ts';
import { COMPLAINT_ROOT_CAUSES } from './2-3-4-root-causes.ts';
import { SURVEY_METHOD } from './2-4-1-survey-method.ts';
import { VOICE_OF_CUSTOMER } from './2-4-2-voice-of-customer.ts';
import { CLOSING_THE_LOOP } from './2-4-3-closing-the-loop.ts';
import { NOTICE_AND_CONSENT } from './2-5-1-notice-and-consent.ts';
import { VULNERABLE_CUSTOMERS } from './2-5-2-vulnerable-customers.ts';
import { CUSTOMER_DATA } from './2-6-1-customer-data.ts';
import { ACCESS_CONTROL } from './2-6-2-access-control.ts';
import { INCIDENTS_AND_DRILLS } from './2-6-3-incidents-and-drills.ts';

/** Module 2 with its level 2 headings. */
export const SERVICE: ModuleSource = {
  code: '2',
  title: ['服务管理', 'Service management'],
  parts: [
    {
      code: '2.1',
      title: ['服务渠道建设', 'Service channels'],
      topics: [CHANNEL_MIX, CONSISTENCY, SELF_SERVICE_AND_BOTS],
    },
    {
      code: '2.2',
      title: ['服务内容设计与部署', 'Service design and deployment'],
      topics: [CATALOGUE_AND_PROMISES, LAUNCH_AND_CHANGE],
    },
    {
      code: '2.3',
      title: ['投诉管理', 'Complaint management'],
      topics: [COMPLAINT_INTAKE, COMPLAINT_HANDLING, COMPLAINT_ESCALATION, COMPLAINT_ROOT_CAUSES],
    },
    {
      code: '2.4',
      title: ['客户满意度与体验', 'Customer satisfaction and experience'],
      topics: [SURVEY_METHOD, VOICE_OF_CUSTOMER, CLOSING_THE_LOOP],
    },
    {
      code: '2.5',
      title: ['客户权益保护', "Protection of customers' rights"],
      topics: [NOTICE_AND_CONSENT, VULNERABLE_CUSTOMERS],
    },
    {
      code: '2.6',
      title: ['信息安全与保密', 'Information security and confidentiality'],
      topics: [CUSTOMER_DATA, ACCESS_CONTROL, INCIDENTS_AND_DRILLS],
    },
  ],
};
