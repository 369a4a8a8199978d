import { all, defineTopic, fact, parameter, SM_CE } from '../topic.ts';

/**
 * 3.1.3. `organisation.positions.team_leader` are leaders in post, `organisation.ratio.team_leader` those that the registered
 * reading asks for, `.groups_met_share` the share of team groups that meet it on their own;
 * `organisation.span_of_control.largest_ratio` is the largest team over the registered span.
 */
export const SPAN_AND_RATIOS = defineTopic({
  code: '3.1.3',
  title: ['管理幅度与人员配比', 'Span of control and staffing ratios'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['班组长配比', 'Team leader ratio'],
      polarity: 'graded',
      requirement: [
        '在岗班组长人数按登记配比（默认每{seats_per_leader}席一名）计算：底线为全中心合计不少于应配人数，进阶为每个班组群各自不少于应配人数。',
        'Team leaders in post by the registered ratio (default one for {seats_per_leader} seats): floor, not fewer than required for the whole center; stretch, not fewer than required in every team group.',
      ],
      evidence: [
        '运营负责人出示席位表、班组群划分和班组长名单；评审员按登记口径复算全中心和各班组群应配人数，电话核实三名班组长在岗。',
        'The operations manager shows seats, team groups and leaders; the assessor recomputes the numbers for center and groups and confirms three leaders by phone.',
      ],
      shortfall: ['合计达标，夜班和外地班组群缺编。', 'The sum fits while night and remote groups lack leaders.'],
      firstStep: [
        '按班组群列应配与在岗差额，先从富余组调配。',
        'List the gap by group and move leaders from groups with surplus first.',
      ],
      effort: 20,
      leadTimeMonths: 3,
      parameters: { seats_per_leader: { value: 10, unit: 'seats', range: [5, 20], provenance: 'talk' } },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('organisation.positions.team_leader', '>=', { fact: 'organisation.ratio.team_leader' })),
        stretch: all(fact('organisation.ratio.team_leader.groups_met_share', '=', 1)),
      },
      provenance: { limits: 'talk' },
    },
    {
      title: ['单组幅度上限', 'No oversized team'],
      polarity: 'deduct',
      requirement: [
        '评审日架构中任一班组长直接管理的人数不超过登记管理幅度的{times}倍，休假和培训中的组员计入人数。',
        'On the day of the assessment no team leader has more direct reports than {times} times the registered span; members on leave or in training count.',
      ],
      evidence: [
        '人事接口人出示架构数据和登记幅度；评审员按班组长汇总人数并排序，对人数最多的三个组核对名单。',
        'The personnel contact shows structure and registered span; the assessor counts by leader and checks the lists of the three largest teams.',
      ],
      shortfall: ['一名班组长离职后两组并作一组。', 'Two teams were merged when one leader left.'],
      firstStep: ['把超限班组拆分或指定代理班组长。', 'Split the team or appoint an acting leader.'],
      effort: 4,
      parameters: { times: { value: 1.5, unit: 'factor', range: [1, 2] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.span_of_control.largest_ratio', '<=', parameter('times'))) },
    },
    {
      title: ['配比口径登记', 'Ratio readings registered'],
      polarity: 'deduct',
      requirement: [
        '配比表对每个岗位登记计量单位（席位、人数或全时当量）、配比来源、取整方式和所选口径，四项无空缺。',
        'The ratio table registers for every role the unit (seat, head count or FTE), the source, the rounding and the reading chosen; none of the four is blank.',
      ],
      evidence: [
        '运营负责人出示配比表；评审员逐岗核对四项，对有两种口径的岗位查看选择理由和批准人。',
        'The operations manager shows the ratio table; the assessor checks four fields by role and, where two readings exist, the reason and approver of the choice.',
      ],
      shortfall: ['配比只写“按标准”，席位与人数混用。', 'The table says “by standard” and mixes seats with people.'],
      firstStep: [
        '为每个岗位补填单位和来源，标出口径冲突。',
        'Fill in unit and source of each role and mark readings in conflict.',
      ],
      effort: 1,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('organisation.ratio.preset', 'present', null),
          fact('organisation.ratio.preset.complete_share', '=', 1),
        ),
      },
    },
    {
      title: ['当班管理幅度', 'Span while on duty'],
      polarity: 'bonus',
      requirement: [
        '最近{months}个月的已发布班表中，不少于{share}的开放时段内，当班坐席数除以当班班组长数不超过登记管理幅度。',
        'In the published schedules of the last {months} months, agents on duty divided by team leaders on duty is within the registered span in at least {share} of the open intervals.',
      ],
      evidence: [
        '排班师导出班表的逐时段当班坐席与班组长人数；评审员复算占比，另取两个夜间时段与考勤核对。',
        'The planner exports agents and leaders on duty by interval; the assessor recomputes the share and checks two night intervals against attendance.',
      ],
      shortfall: ['班组长都上白班，夜间由一人管四十人。', 'Leaders work days and one looks after forty at night.'],
      firstStep: ['把班组长纳入排班，按时段检查幅度。', 'Schedule leaders too and check the span by interval.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        months: { value: 3, unit: 'months', range: [1, 12] },
        share: { value: 0.95, unit: 'share', range: [0.8, 1] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.published_at.months', '>=', parameter('months')),
          fact('organisation.span_of_control.on_duty_share', '>=', parameter('share')),
        ),
      },
    },
  ],
});
