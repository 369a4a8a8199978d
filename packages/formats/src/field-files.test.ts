import { describe, expect, it } from 'vitest';
import { EXPORT_DEFAULTS, readTextExport } from './index.ts';

const read = (text: string, file = 'x.csv') =>
  readTextExport(text, { ...EXPORT_DEFAULTS, file, zone: 'Asia/Shanghai' });

/** Small files as planners send them: what the header says, and what must come out. */
const FILES: Readonly<Record<string, readonly [text: string, totals: object, minutes: number]>> = {
  'hours as numbers': [
    '日期,小时,呼入量,接通量,放弃量\n2026-03-02,8,10,9,1\n2026-03-02,9,10,9,1\n',
    { offered: 20, answered: 18, abandoned: 2 },
    60,
  ],
  'hours in words': [
    '日期,时段,来话量,应答量\n2026-03-02,8时,10,9\n2026-03-02,9时,10,9\n',
    { offered: 20, answered: 18 },
    60,
  ],
  'ranges without colons': [
    '日期,时段,进线量,接起量\n20260302,0800-0830,10,9\n20260302,0830-0900,10,9\n',
    { offered: 20, answered: 18 },
    30,
  ],
  'ranges of whole instants': [
    '时段,技能组,人工呼入量,人工接通量,20s接通量,人工放弃量\n2026-03-02 08:00:00~2026-03-02 08:30:00,客服,10,9,8,1\n2026-03-02 08:30:00~2026-03-02 09:00:00,客服,10,9,8,1\n',
    { offered: 20, answered: 18, answeredWithinThreshold: 16, abandoned: 2 },
    30,
  ],
  'the total first': [
    '日期,时段,呼入量,接通量\n合计,,20,18\n2026-03-02,08:00-08:30,10,9\n2026-03-02,08:30-09:00,10,9\n',
    { offered: 20, answered: 18 },
    30,
  ],
  'totals of days in the time column': [
    '日期,时段,呼入量\n2026-03-02,08:00-08:30,10\n2026-03-02,08:30-09:00,10\n2026-03-02,合计,20\n2026-03-03,08:00-08:30,10\n2026-03-03,08:30-09:00,10\n2026-03-03,合计,20\n总计,,40\n',
    { offered: 40 },
    30,
  ],
  'a total of all queues in each interval': [
    '日期,时段,技能组,呼入量\n2026-03-02,08:00-08:30,A,10\n2026-03-02,08:00-08:30,B,5\n2026-03-02,08:00-08:30,合计,15\n2026-03-02,08:30-09:00,A,1\n2026-03-02,08:30-09:00,B,2\n2026-03-02,08:30-09:00,合计,3\n',
    { offered: 18 },
    30,
  ],
  'words of an ACD': [
    '日期,时段,技能组名称,请求人工量,人工接听量,人工接通率,平均通话时长,平均整理时长,平均等待时长,服务水平(20S)\n2026-03-02,08:00-08:30,A,10,9,90%,00:03:20,00:00:30,00:00:05,85%\n2026-03-02,08:30-09:00,A,10,9,90%,00:03:20,00:00:30,00:00:05,85%\n',
    { offered: 20, answered: 18, talkTime: 3600, afterContactWork: 540, answerWait: 90 },
    30,
  ],
  'bare words': [
    '日期,时段,呼入,接通,放弃\n2026-03-02,08:00-08:30,10,9,1\n2026-03-02,08:30-09:00,10,9,1\n',
    { offered: 20, answered: 18, abandoned: 2 },
    30,
  ],
  'parents of bare words': [
    '日期,时段,呼入,呼入,呼入,平均时长,平均时长\n,,总量,接通,放弃,通话,话后\n2026-03-02,08:00-08:30,10,9,1,200,30\n2026-03-02,08:30-09:00,10,9,1,200,30\n',
    { offered: 20, answered: 18, abandoned: 2, talkTime: 3600, afterContactWork: 540 },
    30,
  ],
  English: [
    'Date,Interval,Queue Name,Calls Offered,Calls Answered,Calls Abandoned,Answered in 20s,Avg Talk Time,Avg Wrap Time,ASA\n2026-03-02,08:00 - 08:30,Sales,10,9,1,8,200,30,5\n2026-03-02,08:30 - 09:00,Sales,10,9,1,8,200,30,5\nTotal,,,20,18,2,16,,,\n',
    {
      offered: 20,
      answered: 18,
      abandoned: 2,
      answeredWithinThreshold: 16,
      talkTime: 3600,
      afterContactWork: 540,
      answerWait: 90,
    },
    30,
  ],
  'American dates': [
    'Start Time,End Time,Queue,Offered Calls,Handled Calls,Abandoned Calls,AHT (s)\n3/14/2026 8:00 AM,3/14/2026 8:15 AM,Sales,10,9,1,230\n3/14/2026 8:15 AM,3/14/2026 8:30 AM,Sales,10,9,1,230\n',
    { offered: 20, handled: 18, abandoned: 2, handleTime: 4140 },
    15,
  ],
  'a date of a whole column without year': [
    '2026年3月来电量统计表,,,\n时段,3月2日,3月3日,3月4日\n08:00,1,2,3\n08:30,4,5,6\n09:00,4,5,6\n',
    { offered: 36 },
    30,
  ],
  'a matrix with queues and sums': [
    '呼入量,,,,,\n技能组,日期,00:00,00:30,01:00,小计\n客服,2026-03-02,1,2,3,6\n投诉,2026-03-02,1,2,3,6\n合计,,2,4,6,12\n',
    { offered: 12 },
    30,
  ],
  'queue and date written once': [
    '技能组,日期,时段,呼入量,接通量\n客服,2026-03-02,08:00-08:30,10,9\n,,08:30-09:00,10,9\n,,09:00-09:30,10,9\n投诉,2026-03-02,08:00-08:30,10,9\n,,08:30-09:00,10,9\n,,09:00-09:30,10,9\n',
    { offered: 60, answered: 54 },
    30,
  ],
  'a Teleopti file with its header': [
    'interval,date_from,time,queue,queue_name,offd_direct_call_cnt,overflow_in_call_cnt,aband_call_cnt,overflow_out_call_cnt,answ_call_cnt,talking_call_dur\n15,2026-03-02,08:00,1,voice,10,2,1,0,11,1000\n15,2026-03-02,08:15,1,voice,10,2,1,0,11,1000\n',
    { offered: 24, answered: 22, abandoned: 2, talkTime: 2000 },
    15,
  ],
};

describe('files from the field', () => {
  for (const [name, [text, totals, minutes]] of Object.entries(FILES)) {
    it(name, () => {
      const { issues, totals: found, records } = read(text);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(found).toMatchObject(totals);
      expect(records?.intervalMinutes).toBe(minutes);
    });
  }

  it('refuses a lying total, ambiguous dates and columns, and says where', () => {
    expect(
      read('日期,时段,呼入量\n2026-03-02,08:00-08:30,10\n2026-03-02,08:30-09:00,10\n合计,,21\n').issues,
    ).toMatchObject([{}, { code: 'INPUT_TOTAL_MISMATCH', row: 4, params: { stated: 21, found: 20 } }, {}]);
    expect(read('date,time,queue,offered\n03/02/2026,08:00,q,1\n04/02/2026,08:00,q,1\n').issues[0]).toMatchObject({
      code: 'INPUT_DATE_INVALID',
      row: 2,
    });
    expect(read('日期,时段,呼入量,来电量\n2026-03-02,08:00-08:30,1,2\n').issues[0]).toMatchObject({
      code: 'INPUT_COLUMN_AMBIGUOUS',
      params: { columns: ['呼入量', '来电量'] },
    });
  });
});
