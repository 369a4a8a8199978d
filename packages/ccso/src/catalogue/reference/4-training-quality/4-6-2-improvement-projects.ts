import { defineTopic, SM_SV } from '../topic.ts';

/** 4.6.2: projects with a beginning, a measured end, and an effect that lasts. */
export const IMPROVEMENT_PROJECTS = defineTopic({
  code: '4.6.2',
  title: ['改进项目', 'Improvement projects'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['年度改进项目立项', 'Projects with base and target'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内中心立项的改进项目不少于{projects}个，每个立项书写明指标口径、基线值、目标值和完成日期。',
        'In the last 12 months the center began at least {projects} improvement projects, each charter with definition of the measure, base value, target and end date.',
      ],
      evidence: [
        '质量负责人出示立项书；评审员计数，核对四项，取一个项目复算基线值。',
        'The head of quality shows charters; the assessor counts, checks four parts and recomputes one base value.',
      ],
      shortfall: ['项目目标写“提升体验”，没有基线。', 'The aim is “better experience” without a base.'],
      firstStep: [
        '选差错最多的评分项立一个项目并测基线。',
        'Start a project on the costliest item and measure its base.',
      ],
      effort: 4,
      parameters: { projects: { value: 2, unit: 'count', range: [1, 12] } },
    },
    {
      title: ['项目阶段记录', 'Stages from cause to standard'],
      polarity: 'deduct',
      requirement: [
        '最近12个月关闭的每个改进项目，留有原因分析、对策实施、效果确认和标准固化四个阶段的记录，各有日期和负责人。',
        'For each improvement project closed in the last 12 months, records of cause, measures, confirmed effect and new standard exist, each with date and owner.',
      ],
      evidence: [
        '质量负责人出示项目档案；评审员对每个关闭项目查四个阶段，核对固化的标准已写入流程或知识；没有关闭项目时，查在办项目已过阶段的记录。',
        'The head of quality shows the files; the assessor checks four stages of each and that the new standard stands in process or knowledge; with none closed, the stages that open projects have passed.',
      ],
      shortfall: ['只有结项汇报，没有原因分析。', 'Only a final report exists.'],
      firstStep: ['启用含四个阶段的项目表。', 'Use a form with the four stages.'],
      effort: 4,
      leadTimeMonths: 6,
    },
    {
      title: ['改进效果保持', 'Effect still there'],
      polarity: 'bonus',
      requirement: [
        '最近18个月内至少{lasting}个已关闭项目，关闭满{after_months}个月后的指标值仍达到项目目标，口径版本不变。',
        'At least {lasting} project closed in the last 18 months still reaches its target {after_months} months after closing, by the same version of the definition.',
      ],
      evidence: [
        '质量负责人出示项目目标与关闭后逐月数值；评审员按登记口径复算关闭后第{after_months}个月的值。',
        'The head of quality shows target and monthly values after closing; the assessor recomputes the value {after_months} months after closing by the registered definition.',
      ],
      shortfall: ['项目结束两个月后指标回落。', 'Two months after closing the value falls back.'],
      firstStep: ['关闭时登记回看日期和负责人。', 'Register date and owner of the look back at closing.'],
      effort: 10,
      leadTimeMonths: 9,
      parameters: {
        lasting: { value: 1, unit: 'count', range: [1, 6] },
        after_months: { value: 3, unit: 'months', range: [2, 12] },
      },
      answeredBy: 'prefill',
    },
    {
      title: ['一线提出的项目', 'Projects from the front line'],
      polarity: 'bonus',
      requirement: [
        '最近24个月立项的改进项目中，由坐席或班组长提出并记有提出人姓名的占比不低于{front_line}。',
        'Of improvement projects begun in the last 24 months, at least {front_line} were proposed by agents or team leaders whose names are recorded.',
      ],
      evidence: [
        '质量负责人出示项目清单与提案记录；评审员复算占比，与两名提出人面谈核实提案经过。',
        'The head of quality shows projects and proposals; the assessor recomputes the share and asks two proposers how it came about.',
      ],
      shortfall: ['项目都由管理层指派。', 'Management assigns every project.'],
      firstStep: ['每季征集一次一线提案并选一个立项。', 'Collect proposals each quarter and begin one.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { front_line: { value: 0.2, unit: 'share', range: [0.05, 1] } },
    },
  ],
});
