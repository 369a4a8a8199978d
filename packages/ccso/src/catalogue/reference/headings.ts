import type { Heading } from '../schema.ts';
import { HISTORY_CLAUSES, PREPARATION_CLAUSES, VALIDATION_CLAUSES } from './forecasting.ts';
import {
  ACCESS_CLAUSES,
  CUSTOMER_CLAUSES,
  EFFICIENCY_CLAUSES,
  RECONCILIATION_CLAUSES,
  REGISTRATION_CLAUSES,
  VERSION_CLAUSES,
} from './performance.ts';
import {
  ADHERENCE_CLAUSES,
  BUILDING_CLAUSES,
  INTERFACE_CLAUSES,
  LABOUR_CLAUSES,
  REQUIREMENT_CLAUSES,
} from './scheduling.ts';

const heading = (
  code: string,
  zh: string,
  en: string,
  parts: readonly Heading[] = [],
  clauses: Heading['clauses'] = [],
): Heading => ({ code, title: { zh, en }, parts, clauses });

/** Modules and headings. Names of modules and of some headings are from the public talk, the others the project's. */
export const MODULES: readonly Heading[] = [
  heading('1', '战略管理', 'Strategy management', [
    heading('1.1', '战略方向声明', 'Statement of strategic direction'),
    heading('1.2', '战略规划与风险控制', 'Strategic planning and risk control'),
    heading('1.3', '年度经营计划', 'Annual operating plan'),
    heading('1.4', '高层支持与沟通机制', 'Executive support and communication'),
    heading('1.5', '文化与社会责任', 'Culture and social responsibility'),
  ]),
  heading('2', '服务管理', 'Service management', [
    heading('2.1', '服务渠道建设', 'Service channels'),
    heading('2.2', '服务内容设计与部署', 'Service design and deployment'),
    heading('2.3', '投诉管理', 'Complaint management'),
    heading('2.4', '客户满意度与体验', 'Customer satisfaction and experience'),
    heading('2.5', '客户权益保护', "Protection of customers' rights"),
    heading('2.6', '信息安全与保密', 'Information security and confidentiality'),
  ]),
  heading('3', '组织与团队管理', 'Organisation and team management', [
    heading('3.1', '组织结构及岗位设置', 'Structure and positions'),
    heading('3.2', '关键支持岗位', 'Key support roles'),
    heading('3.3', '人员招聘', 'Recruitment'),
    heading('3.4', '薪酬与激励', 'Pay and incentives'),
    heading('3.5', '员工满意度', 'Employee satisfaction'),
    heading('3.6', '职业发展与留任', 'Career and retention'),
  ]),
  heading('4', '培训与质量管理', 'Training and quality management', [
    heading('4.1', '培训管理', 'Training management'),
    heading('4.2', '课程体系与师资', 'Curriculum and trainers'),
    heading('4.3', '质量监控', 'Quality monitoring'),
    heading('4.4', '质检校准', 'Calibration'),
    heading('4.5', '知识库管理', 'Knowledge management'),
    heading('4.6', '质量改进', 'Quality improvement'),
  ]),
  heading('5', '服务运营', 'Service operations', [
    heading('5.1', '业务流量预测', 'Workload forecasting', [
      heading('5.1.1', '历史数据与清洗', 'History and cleaning', [], HISTORY_CLAUSES),
      heading('5.1.2', '预测编制与周期', 'Preparation and cadence', [], PREPARATION_CLAUSES),
      heading('5.1.3', '预测修订与留痕', 'Revision and record'),
      heading('5.1.4', '预测验证与准确率', 'Validation and accuracy', [], VALIDATION_CLAUSES),
    ]),
    heading('5.2', '排班管理', 'Scheduling', [
      heading('5.2.1', '人力需求测算', 'Staffing requirement', [], REQUIREMENT_CLAUSES),
      heading('5.2.2', '班表编制与发布', 'Building and publishing', [], BUILDING_CLAUSES),
      heading('5.2.3', '劳动法规与公平', 'Labour rules and fairness', [], LABOUR_CLAUSES),
      heading('5.2.4', '换班休假与员工参与', 'Swaps, leave and a say'),
    ]),
    heading('5.3', '现场管理', 'Floor management', [
      heading('5.3.1', '实时监控', 'Real-time monitoring'),
      heading('5.3.2', '遵时与出勤', 'Adherence and attendance', [], ADHERENCE_CLAUSES),
      heading('5.3.3', '现场调度', 'Intraday action'),
      heading('5.3.4', '现场督导与环境', 'Floor leadership'),
    ]),
    heading('5.4', '应急管理', 'Emergency management', [
      heading('5.4.1', '应急预案', 'Contingency plans'),
      heading('5.4.2', '突发话务应对', 'Surge response'),
      heading('5.4.3', '演练与复盘', 'Drills and reviews'),
    ]),
    heading('5.5', '流程管理', 'Process management', [
      heading('5.5.1', '流程文件与控制', 'Process documents'),
      heading('5.5.2', '工单与闭环', 'Tickets and closure'),
      heading('5.5.3', '流程优化', 'Process improvement'),
    ]),
    heading('5.6', '系统支撑', 'Systems', [
      heading('5.6.1', '系统可用性与容量', 'Availability and capacity'),
      heading('5.6.2', '数据接口与报表', 'Data interfaces and reports', [], INTERFACE_CLAUSES),
    ]),
    heading('5.7', '外包与供应商管理', 'Outsourcing and suppliers', [
      heading('5.7.1', '选择与合同', 'Selection and contract'),
      heading('5.7.2', '外包监控与结算', 'Monitoring and settlement'),
    ]),
  ]),
  heading('6', '指标绩效', 'Metrics and performance', [
    heading('6.1', '数据指标定义', 'Metric definitions', [
      heading('6.1.1', '指标登记与口径', 'Registration and method', [], REGISTRATION_CLAUSES),
      heading('6.1.2', '口径版本与变更', 'Versions and change', [], VERSION_CLAUSES),
      heading('6.1.3', '数据质量与核对', 'Data quality and reconciliation', [], RECONCILIATION_CLAUSES),
    ]),
    heading('6.2', '绩效指标结构', 'Structure of performance metrics', [
      heading('6.2.1', '接入与响应结果', 'Access and response results', [], ACCESS_CLAUSES),
      heading('6.2.2', '效率结果', 'Efficiency results', [], EFFICIENCY_CLAUSES),
      heading('6.2.3', '解决与质量结果', 'Resolution and quality results'),
      heading('6.2.4', '客户感知结果', 'Customer results', [], CUSTOMER_CLAUSES),
    ]),
    heading('6.3', '指标分解与考核', 'Targets and appraisal', [
      heading('6.3.1', '目标设定与分解', 'Setting and cascading targets'),
      heading('6.3.2', '绩效考核与反馈', 'Appraisal and feedback'),
    ]),
    heading('6.4', '数据分析与改进', 'Analysis and improvement', [
      heading('6.4.1', '例行分析报告', 'Routine analysis'),
      heading('6.4.2', '异常预警与改进验证', 'Alerts and verified improvement'),
      heading('6.4.3', '对标与同业比较', 'Benchmarking'),
    ]),
    heading('6.5', '成本效益管理', 'Cost and benefit', [
      heading('6.5.1', '成本核算', 'Cost accounting'),
      heading('6.5.2', '生产力与人力成本', 'Productivity and labour cost'),
      heading('6.5.3', '价值创造', 'Value created'),
    ]),
  ]),
];
