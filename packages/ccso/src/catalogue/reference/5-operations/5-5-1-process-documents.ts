import { defineTopic, SM } from '../topic.ts';

/** 5.5.1. */
export const PROCESS_DOCUMENTS = defineTopic({
  code: '5.5.1',
  title: ['流程文件与控制', 'Process documents'],
  dimensions: SM,
  clauses: [
    {
      title: ['流程清单', 'List of processes'],
      polarity: 'deduct',
      requirement: [
        '中心流程清单列出每个在用流程的责任人、版本号、输入和输出，清单最近6个月内更新过。',
        'The list of processes gives owner, version, input and output of each one in use, and was updated within the last 6 months.',
      ],
      evidence: [
        '流程管理员出示清单；评审员在现场选5项实际工作，逐项在清单中找到对应流程及四项内容。',
        'The process administrator shows the list; the assessor picks five pieces of work on the floor and finds process and four entries of each.',
      ],
      shortfall: ['清单停在上线时，新业务流程未收录。', 'The list dates from the launch; newer processes are missing.'],
      firstStep: ['按现有业务补齐清单并指定责任人。', 'Complete the list by the business of today and name owners.'],
      effort: 4,
    },
    {
      title: ['核心流程控制点', 'Control points of core processes'],
      polarity: 'deduct',
      requirement: [
        '中心认定的每个核心流程均有流程图，图上标出控制点及其时限或合格标准。',
        'Every process the center calls core has a flow chart that marks its control points, each with a time limit or a criterion of acceptance.',
      ],
      evidence: [
        '流程管理员出示核心流程图；评审员抽2个，各跟1个实际案例走完，核对控制点留痕。',
        'The process administrator shows the charts; the assessor follows one real case through each of two and looks for the trace of every control point.',
      ],
      shortfall: ['流程图只有走向，没有控制点。', 'Charts show the flow and no control point.'],
      firstStep: [
        '为投诉流程标出三个控制点及时限。',
        'Mark three control points with limits in the complaint process.',
      ],
      effort: 10,
    },
    {
      title: ['现场无作废文件', 'No outdated copies'],
      polarity: 'deduct',
      requirement: [
        '评审员抽查{desks}个坐席工位，纸质和电脑中的流程文件均为在用版本，未见作废版本。',
        'At {desks} desks drawn by the assessor the process papers on the desk and on the computer are of the version in force; no outdated one is found.',
      ],
      evidence: [
        '评审员随机抽取工位，查看桌面、抽屉贴纸和本地文件夹，与流程清单核对版本号。',
        'The assessor draws desks, looks at papers, notes and local folders and compares versions with the list.',
      ],
      shortfall: ['坐席贴着去年的资费流程。', 'Last year’s tariff procedure is taped to the desk.'],
      firstStep: [
        '开展一次工位清理，改由知识库统一查阅。',
        'Clear the desks once and read only from the knowledge base.',
      ],
      effort: 2,
      parameters: { desks: { value: 10, unit: 'count', range: [5, 50] } },
    },
    {
      title: ['流程过程指标', 'Indicators of processes'],
      polarity: 'bonus',
      requirement: [
        '至少{processes}个核心流程各有一项过程指标，写明公式和目标值，最近6个月每月有实测值。',
        'At least {processes} core processes each have an indicator with formula and target, measured in every one of the last 6 months.',
      ],
      evidence: [
        '流程管理员出示指标表和6个月实测值；评审员抽2个流程，由原始记录复算1个月。',
        'The process administrator shows indicators and values; the assessor recomputes one month of two processes from the records.',
      ],
      shortfall: ['流程好坏只看投诉多少。', 'A process is judged only by its complaints.'],
      firstStep: [
        '为工单流程定义一次办结率并开始统计。',
        'Define closing at first attempt for tickets and start counting.',
      ],
      effort: 10,
      leadTimeMonths: 6,
      parameters: { processes: { value: 5, unit: 'count', range: [1, 20] } },
    },
  ],
});
