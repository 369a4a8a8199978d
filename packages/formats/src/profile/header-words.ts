import type { FactName } from '@seatwise/core';
import type { Unit } from '../interpret/amount.ts';
import type { Role } from './profile.ts';

/** What a header says of its column. `rank` says how surely: the greater wins where two columns claim one meaning. */
export interface HeaderMeaning {
  readonly role: Role;
  readonly fact?: FactName;
  readonly unit?: Unit;
  readonly threshold?: number;
  readonly rank: number;
}

/** Lower case, half width, without spaces, marks and units: the form in which headers are compared. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/]+/gu, '')
    .replace(/\/+$/, '');
}

const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/(毫秒|milliseconds?|(?<![a-z])ms)$/, 'milliseconds'],
  [/(秒|seconds?|secs?|(?<![a-z])s)$/, 'seconds'],
  [/(分钟|minutes?|mins?)$/, 'minutes'],
  [/(小时|hours?|hrs?)$/, 'hours'],
];

/** `平均处理时长(秒)`, `AHT [s]`, `talk_time/min`: the unit behind the name. */
function takeUnit(header: string): { name: string; unit: Unit | null } {
  const match =
    /^(.*?)(?:[(（[【_\s/]+)(毫秒|秒|分钟|小时|milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|ms|s|个|次|通|人|h{1,2}:mm(?::ss)?|mm:ss|hms)[)）\]】]?$/i.exec(
      header.normalize('NFKC').trim(),
    );
  if (!match) return { name: header, unit: null };
  const word = (match[2] as string).toLowerCase();
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  return { name: match[1] as string, unit };
}

type Rule = readonly [RegExp, Omit<HeaderMeaning, 'rank'>];

const LABELS: readonly Rule[] = [
  [/^(统计|业务|话务)?(日期|date|day|日)$|^(calldate|datefrom|calendardate|date.*(yyyy|dd).*)$/, { role: 'date' }],
  [
    /^(interval(start)?(utc)?(date|time|datetime)+|intervalstart|(start|begin)(date)?time|timestamp|datetime|(统计|时段|间隔|区间|时间)?(开始|起始)(日期)?(时间|时刻|时段)?|日期时间|时间戳|统计时间点?)$/,
    { role: 'start' },
  ],
  [
    /^((interval)?end(date)?(time)?|intervalend|(统计|时段|间隔|区间|时间)?(结束|截止|终止)(日期)?(时间|时刻|时段)?)$/,
    { role: 'end' },
  ],
  [
    /^(统计|话务)?(时间段?|时段|时间区间|时间间隔|间隔|区间|时刻|小时|半小时|time(slot|ofday|period|interval)?|interval|period|hour|halfhour|starttime)$/,
    { role: 'time' },
  ],
  [
    /^(间隔时长|时间粒度|粒度|intervalduration|intervallength|intervalminutes|interval(in)?(min|minutes|seconds))$/,
    { role: 'interval' },
  ],
  [
    /^(技能组|技能|技能队列|队列|坐席组|座席组|业务组|业务|业务类型|业务线|业务名|热线|接入线路|组别|排队)(名称?|编号|代码|id)?$/,
    { role: 'queue' },
  ],
  [
    /^(queue|skill|split|splitskill|vdn|lob|planninggroup|skillgroup|service|ctqueue|workqueue|contacttype|group|forecastgroup|callqueue|csq)(name|id|tag)?$/,
    { role: 'queue' },
  ],
  [/^(渠道|媒体|媒体类型|渠道类型|channel|channeltype|media|mediatype)$/, { role: 'channel' }],
  [/^(指标|指标名称|项目|度量|metric|measure)$/, { role: 'measure' }],
  [
    /^(星期|周几|周|weekday|dayofweek|序号|no|备注|说明|remark|地区|省份|日期类型|年|月|周次|timezone|tz|zone)$/,
    { role: 'skip' },
  ],
];

const total = (fact: FactName): Omit<HeaderMeaning, 'rank'> => ({ role: 'total', fact, unit: 'auto' });
const average = (fact: FactName): Omit<HeaderMeaning, 'rank'> => ({ role: 'average', fact, unit: 'auto' });
const count = (fact: FactName): Omit<HeaderMeaning, 'rank'> => ({ role: 'total', fact, unit: 'count' });

/** Times, averages before totals. */
const TIMES: readonly Rule[] = [
  [/率|%|percent|rate$|占比|比例|服务水平$|servicelevel$|^sl$|occupancy|adherence|^sla$|达标/, { role: 'skip' }],
  [/最[大长小短]|max|longest|min(imum)?wait/, { role: 'skip' }],
  [
    /^(平均|均)(人工)?(处理|办理|服务|受理)(时长|时间)|^aht$|^(avg|average|mean)?handl(e|ing)time$|averagehandl(e|ing)time|avghandl(e|ing)time|^avght$|平均aht|averagetasktime/,
    average('handleTime'),
  ],
  [/^(平均|均)(人工)?(通话|交谈|会话|谈话)(时长|时间)|^(att|avgtalktime|averagetalktime)$/, average('talkTime')],
  [
    /^(平均|均)(人工)?(话后|事后|后处理|整理|话后处理|事后处理|案头|acw)(工作)?(处理|整理)?(时长|时间)?$|^(平均|均)?acw$|^(avg|average)(acw|aftercallwork|wrap(up)?)(time)?$/,
    average('afterContactWork'),
  ],
  [/^(平均|均)(通话)?(保持|持机)(时长|时间)|^(avg|average)hold(time)?$/, average('holdTime')],
  [
    /^(平均|均)(呼损|弃呼|放弃)(前)?(等待|排队)?(时长|时间)|^(avg|average)(timeto)?aban(don|doned)?(wait|time|delay)*$/,
    average('abandonWait'),
  ],
  [
    /^(平均|均)(应答|接听|接通)(速度|时长|时间|等待时长)|^(平均|均)(接通|应答|接听)?(前)?(等待|排队)(时长|时间)|^asa$|^(average|avg)speed(of|to)answer|^(avg|average)(wait|queue)(time)?$/,
    average('answerWait'),
  ],
  [/^(总|累计)?(人工)?(处理|办理|受理)(总)?(时长|时间)$|^(total)?handl(e|ing)time(total)?$/, total('handleTime')],
  [
    /^(总|累计)?(人工)?(通话|交谈|会话)(总)?(时长|时间)$|^(total)?(talk|acd)(ing)?(time|callduration|dur)(total)?$|^acdtime$|^talktime$/,
    total('talkTime'),
  ],
  [
    /^(总|累计)?(人工)?(话后|事后|后处理|整理|话后处理|事后处理|案头)(工作)?(处理|整理)?(总)?(时长|时间)$|^(total)?(acw|aftercallwork|aftercontactwork|wrap(up)?)(time|dur|duration)?$/,
    total('afterContactWork'),
  ],
  [/^(总|累计)?(通话)?(保持|持机)(总)?(时长|时间)$|^(total)?hold(time|duration)?$/, total('holdTime')],
  [
    /^(总|累计)?(呼损|弃呼|放弃)(前)?(等待|排队)?(总)?(时长|时间)$|^aban(don|doned)?(wait)?time$|^abandonwait$/,
    total('abandonWait'),
  ],
  [
    /^(总|累计)?(接通|应答|接听)(前)?(等待|排队)?(总)?(时长|时间)$|^(answerwait|anstime|waittime|totalwaittime)$/,
    total('answerWait'),
  ],
];

const COUNTS: readonly Rule[] = [
  [
    /^(人工)?(服务水平内|目标时间内|达标)(接通|应答|接听)(量|数|次数)?$|^(answered|ans)(within|in)(threshold|sl|target|servicelevel)$|^answ?servicelevelcnt$|^acceptable$/,
    count('answeredWithinThreshold'),
  ],
  [
    /^(速挂|秒挂|短时放弃|短放弃|短时呼损)(量|数|次数|电话数)?$|^short(aban(don(ed|s)?|doned)|calls?)$|^abandonedshort$/,
    count('shortAbandoned'),
  ],
  [/^(转入|溢入|流入)(量|数|次数)?$|^(flowin|transferin|overflowin|inflow)$/, count('flowIn')],
  [/^(转出|溢出|流出)(量|数|次数)?$|^(flowout|transferout|overflowout|outflow|outflowcalls)$/, count('flowOut')],
  [
    /^(总|人工|客户)*(放弃|弃呼|呼损|弃线|掉线)(总)?(量|数|次数|电话数|通数|呼叫数|电话量)?$|^(calls|contacts|interactions|number)*(of)?aban(don(ed|s)?|s)?(calls|contacts|interactions|count)?$|^abncalls$|^abandonedcalls$/,
    count('abandoned'),
  ],
  [
    /^(总|人工)*(处理|办结|完成|受理|服务)(总)?(量|数|次数|通数)$|^(calls|contacts|interactions)?handled(calls|contacts|interactions|count)?$/,
    count('handled'),
  ],
  [
    /^(总|人工|坐席|座席)*(接通|接听|接起|应答|接入|人工接通|通话)(总)?(量|数|次数|电话数|通数|呼叫数|电话量)$|^(calls|contacts|interactions|number)*(of)?(answered|connected)(calls|contacts|interactions|count)?$|^acdcalls$|^answeredcalls$/,
    count('answered'),
  ],
  [
    /^(总|人工|客户|电话)*(呼入|来电|来话|进线|呼叫|请求|话务|转人工|人工请求|请求人工|人工呼入|人工来电|人工进线|进入队列|排队|入队|会话|咨询)(总)?(量|数|次数|电话数|通数|呼叫数|电话量|请求量|请求数|话务量)$|^(calls|contacts|interactions|number|total|incoming|inbound)*(of)?(offered|received|volume|arrived|entered|created|incoming(calls|contacts)?|incomingcontactvolume|callvolume|contactvolume|inboundcalls)(calls|contacts|interactions|tickets|conversations|count|volume)?$|^callsoffered$|^contacts$|^calls$/,
    count('offered'),
  ],
];

/** 未接通 may hold more than abandons: taken for them only where no column says so itself. */
const WEAK: readonly Rule[] = [
  [
    /^(人工)?(未接通|未接|未接听|未应答|漏接)(量|数|次数|电话数)?$|^(unanswered|missed|lost)(calls|contacts)?$/,
    count('abandoned'),
  ],
];

/** Words that reports write without 量 behind them. */
const BARE = /^(人工|总)?(呼入|来电|进线|接通|接听|应答|放弃|呼损)$/;

/** What the header of a column says, in Chinese or English; null when the words are not known. */
export function meaningOfHeader(header: string): HeaderMeaning | null {
  const { name, unit } = takeUnit(header);
  const plain = plainHeader(name);
  if (plain === '') return null;
  if (BARE.test(plain)) return meaningOfHeader(`${plain}量`);
  const within = withinThreshold(plain);
  if (within) return { ...within, rank: 3 };
  for (const [rules, rank] of [
    [LABELS, 3],
    [TIMES, 3],
    [COUNTS, 3],
    [WEAK, 1],
  ] as const) {
    const rule = rules.find(([pattern]) => pattern.test(plain));
    if (!rule) continue;
    const meaning = rule[1];
    const timed = unit !== null && (meaning.role === 'total' || meaning.role === 'average') && meaning.unit === 'auto';
    // The bare word is surer than the one with 总 or 人工 before it.
    const exact = /^(总|人工|客户|电话|total)/.test(plain) ? rank - 0.5 : rank;
    return { ...meaning, ...(timed ? { unit } : {}), rank: exact };
  }
  return null;
}

/** `20秒接通量`, `20s内应答数`, `answered within 20 s`, `5秒内放弃量`. */
function withinThreshold(plain: string): Omit<HeaderMeaning, 'rank'> | null {
  if (/率|%|rate|percent/.test(plain)) return null;
  const chinese =
    /^(?:人工)?(?:≤|小于)?(\d{1,4})(?:秒|s)(?:钟)?(?:以?内|之内)?(?:人工)?(接通|应答|接听|接起|放弃|弃呼|呼损|挂机|挂断)(?:总)?(?:量|数|次数|电话数|通数)?$/.exec(
      plain,
    );
  const english =
    /^(?:calls|contacts)?(answered|ans|abandoned|aban)(?:within|in|under|lt)?(\d{1,4})(?:s|sec|secs|seconds)?$/.exec(
      plain,
    );
  const seconds = Number(chinese?.[1] ?? english?.[2]);
  const word = chinese?.[2] ?? english?.[1];
  if (word === undefined) return null;
  const answered = /接通|应答|接听|接起|ans/.test(word);
  return {
    role: 'total',
    fact: answered ? 'answeredWithinThreshold' : 'abandonedWithinThreshold',
    unit: 'count',
    threshold: seconds,
  };
}
