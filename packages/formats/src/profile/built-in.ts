import type { FactName } from '@seatwise/core';
import type { Unit } from '../interpret/amount.ts';
import { FACT_COLUMNS, isCount, THRESHOLD_COLUMNS } from '../interval-columns.ts';
import { makeProfile, type Profile, type ProfileColumn } from './profile.ts';

const total = (column: string | number, fact: FactName, unit: Unit = 'auto'): ProfileColumn => ({
  column,
  role: 'total',
  fact,
  unit: unit === 'auto' && isCount(fact) ? 'count' : unit,
});
const average = (column: string | number, fact: FactName, weight: FactName): ProfileColumn => ({
  column,
  role: 'average',
  fact,
  weight,
  unit: 'seconds',
});
const skip = (column: number): ProfileColumn => ({ column, role: 'skip' });

/** The interval CSV of docs/interval-csv.md: read to the letter. */
export const CANONICAL: Profile = makeProfile({
  name: 'canonical',
  match: ['interval_start', 'queue', 'offered'],
  columns: [
    { column: 'interval_start', role: 'start' },
    { column: 'queue', role: 'queue' },
    { column: 'channel', role: 'channel' },
    ...Object.entries(FACT_COLUMNS).map(([column, fact]) => total(column, fact, isCount(fact) ? 'count' : 'seconds')),
    ...Object.entries(THRESHOLD_COLUMNS).map(([column, role]) => ({ column, role })),
  ],
});

const GENESYS = {
  times: 'utc' as const,
  addDimensions: true,
  anchors: { offered: 'arrival', handled: 'end' } as const,
};

/** Columns 6 to 20 of the queue file, which RingCentral’s report has without the 17th. */
function teleoptiColumns(withAvailable: boolean): ProfileColumn[] {
  const facts: (FactName | null)[] = [
    'offered',
    'flowIn',
    'abandoned',
    'flowOut',
    'answered',
    'answerWait',
    'abandonWait',
    'talkTime',
    'afterContactWork',
    null,
    null,
    ...(withAvailable ? [null] : []),
    'answeredWithinThreshold',
    null,
    'shortAbandoned',
    'abandonedWithinThreshold',
  ];
  return [
    { column: 1, role: 'interval' },
    { column: 2, role: 'date' },
    { column: 3, role: 'time' },
    { column: 4, role: 'dimension' },
    { column: 5, role: 'queue' },
    ...facts.map((fact, i) => (fact ? total(i + 6, fact, isCount(fact) ? 'count' : 'seconds') : skip(i + 6))),
    // Offered directly and overflowed in from another queue: both were offered here.
    { column: 7, role: 'total', fact: 'offered', unit: 'count', add: true },
  ];
}

/** Names of the columns of the queue file, where it comes with a header. */
const TELEOPTI_NAMES =
  'interval date_from time queue queue_name offd_direct_call_cnt overflow_in_call_cnt aband_call_cnt overflow_out_call_cnt answ_call_cnt queued_and_answ_call_dur queued_and_aband_call_dur talking_call_dur wrap_up_dur queued_answ_longest_que_dur queued_aband_longest_que_dur avg_avail_member_cnt ans_servicelevel_cnt wait_dur aband_short_call_cnt aband_within_sl_cnt'.split(
    ' ',
  );

/** Layouts of other vendors as far as they publish them (docs/formats.md), in order of recognition. */
export const BUILT_IN_PROFILES: readonly Profile[] = [
  CANONICAL,
  makeProfile({
    name: 'genesys-history',
    title: 'Genesys Cloud: historical data import',
    match: ['Interval Start UTC Date', 'Queue', 'Media Type', 'Offered', 'Interactions Handled'],
    ...GENESYS,
    columns: [
      { column: 'Interval Start UTC Date', role: 'start' },
      { column: 'Queue', role: 'queue' },
      { column: 'Media Type', role: 'channel' },
      { column: 'Skill Set', role: 'dimension' },
      { column: 'Language', role: 'dimension' },
      total('Offered', 'offered'),
      total('Interactions Handled', 'handled'),
      total('Total Handle Time', 'handleTime', 'seconds'),
      total('Total Handle Time (Seconds)', 'handleTime', 'seconds'),
    ],
  }),
  makeProfile({
    name: 'genesys-weighted-index',
    title: 'Genesys Cloud: source data of a weighted historical index',
    match: ['Interval Start UTC Date', 'Planning Group', 'Offered', 'Abandoned'],
    ...GENESYS,
    columns: [
      { column: 'Interval Start UTC Date', role: 'start' },
      { column: 'Planning Group', role: 'queue' },
      total('Offered', 'offered'),
      average('Average Handle Time (Seconds)', 'handleTime', 'offered'),
      average('Average Handle Time Seconds', 'handleTime', 'offered'),
      average('Average Handle Time', 'handleTime', 'offered'),
      average('AHT', 'handleTime', 'offered'),
      total('Abandoned', 'abandoned'),
    ],
  }),
  makeProfile({
    name: 'genesys-forecast',
    title: 'Genesys Cloud: short-term forecast',
    kind: 'forecast',
    match: ['Interval Start UTC Date', 'Planning Group', 'Offered'],
    ...GENESYS,
    columns: [
      { column: 'Interval Start UTC Date', role: 'start' },
      { column: 'Planning Group', role: 'queue' },
      total('Offered', 'offered'),
      average('Average Handle Time (Seconds)', 'handleTime', 'offered'),
      average('Average Handle Time Seconds', 'handleTime', 'offered'),
      average('Average Handle Time', 'handleTime', 'offered'),
      average('AHT', 'handleTime', 'offered'),
    ],
  }),
  makeProfile({
    name: 'amazon-history',
    title: 'Amazon Connect: historical actuals',
    match: [
      'QueueName',
      'TimeStamp',
      'IntervalDuration',
      'IncomingContactVolume',
      'AverageHandleTime',
      'ContactsHandled',
    ],
    times: 'utc',
    columns: [
      { column: 'QueueName', role: 'queue' },
      { column: 'QueueId', role: 'dimension' },
      { column: 'ChannelType', role: 'channel' },
      { column: 'TimeStamp', role: 'start' },
      { column: 'IntervalDuration', role: 'interval' },
      total('IncomingContactVolume', 'offered'),
      average('AverageHandleTime', 'handleTime', 'handled'),
      total('ContactsHandled', 'handled'),
    ],
  }),
  makeProfile({
    name: 'amazon-override',
    title: 'Amazon Connect: forecast override',
    kind: 'forecast',
    match: ['QueueName', 'TimeStamp', 'IntervalDuration', 'IncomingContactVolume', 'AverageHandleTime'],
    times: 'utc',
    columns: [
      { column: 'QueueName', role: 'queue' },
      { column: 'QueueId', role: 'dimension' },
      { column: 'ChannelType', role: 'channel' },
      { column: 'TimeStamp', role: 'start' },
      { column: 'IntervalDuration', role: 'interval' },
      total('IncomingContactVolume', 'offered'),
      average('AverageHandleTime', 'handleTime', 'offered'),
    ],
  }),
  makeProfile({
    name: 'amazon-capacity',
    title: 'Amazon Connect: capacity planning inputs',
    kind: 'capacity',
    match: ['FORECAST_GROUP', 'Date', 'AVAILABLE_FTE'],
    columns: [
      { column: 'FORECAST_GROUP', role: 'queue' },
      { column: 'Date', role: 'date' },
      { column: 'AVAILABLE_FTE', role: 'observation', measure: 'available_fte' },
      { column: 'IN_OFFICE_SHRINKAGE', role: 'observation', measure: 'in_office_shrinkage' },
      { column: 'OUT_OFFICE_SHRINKAGE', role: 'observation', measure: 'out_office_shrinkage' },
    ],
  }),
  makeProfile({
    name: 'assembled-conversations',
    title: 'Assembled: conversations',
    kind: 'contacts',
    match: ['Created at', 'Import ID', 'Channel', 'Status'],
    columns: [
      { column: 'Created at', role: 'arrived' },
      { column: 'Import ID', role: 'dimension' },
      { column: 'Channel', role: 'channel' },
      { column: 'Status', role: 'status' },
      { column: 'First responded at', role: 'answeredAt' },
      { column: 'Handle time', role: 'total', fact: 'handleTime', unit: 'seconds' },
      { column: 'Handle time (s)', role: 'total', fact: 'handleTime', unit: 'seconds' },
      { column: 'Solved at', role: 'endedAt' },
      { column: 'Queue', role: 'queue' },
    ],
  }),
  makeProfile({
    name: 'intercom-conversations',
    title: 'Intercom: conversations',
    kind: 'contacts',
    times: 'utc',
    channel: 'chat',
    match: ['conversation_id', 'conversation_created_at'],
    columns: [
      { column: 'conversation_id', role: 'dimension' },
      { column: 'conversation_created_at', role: 'arrived' },
      { column: 'conversation_first_response_at', role: 'answeredAt' },
      { column: 'conversation_closed_at', role: 'endedAt' },
      { column: 'conversation_state', role: 'status' },
    ],
  }),
  makeProfile({
    name: 'teleopti-queue-header',
    title: 'Calabrio/Teleopti: queue data with a header',
    match: ['date_from', 'offd_direct_call_cnt', 'answ_call_cnt'],
    columns: teleoptiColumns(true).map((column) => ({
      ...column,
      column: TELEOPTI_NAMES[Number(column.column) - 1] as string,
    })),
  }),
  makeProfile({
    name: 'avaya-cms',
    title: 'Avaya CMS: split/skill interval',
    match: ['ACDCALLS', 'ABNCALLS'],
    columns: [
      ...(['ROW_DATE', 'DATE'] as const).map((column) => ({ column, role: 'date' as const })),
      ...(['STARTTIME', 'TIME'] as const).map((column) => ({ column, role: 'time' as const })),
      { column: 'INTRVL', role: 'interval' },
      ...(['SPLIT', 'SKILL', 'Split/Skill'] as const).map((column) => ({ column, role: 'queue' as const })),
      total('CALLSOFFERED', 'offered'),
      total('ACDCALLS', 'answered'),
      total('ABNCALLS', 'abandoned'),
      total('ACDTIME', 'talkTime', 'seconds'),
      total('HOLDTIME', 'holdTime', 'seconds'),
      total('ACWTIME', 'afterContactWork', 'seconds'),
      total('ANSTIME', 'answerWait', 'seconds'),
      total('ABNTIME', 'abandonWait', 'seconds'),
      total('ACCEPTABLE', 'answeredWithinThreshold'),
      total('INFLOWCALLS', 'flowIn'),
      total('OUTFLOWCALLS', 'flowOut'),
    ],
  }),
];

/** Layouts without a header, recognised by the shape of their rows. */
export const HEADERLESS_PROFILES: readonly Profile[] = [
  makeProfile({
    name: 'teleopti-queue',
    title: 'Calabrio/Teleopti: queue data',
    headerRows: 0,
    columns: teleoptiColumns(true),
  }),
  makeProfile({
    name: 'ringcentral-queue',
    title: 'RingCentral: queue data for WFM',
    headerRows: 0,
    columns: teleoptiColumns(false),
  }),
  makeProfile({
    name: 'teleopti-forecast',
    title: 'Calabrio/Teleopti: forecast',
    kind: 'forecast',
    headerRows: 0,
    columns: [
      { column: 1, role: 'queue' },
      { column: 2, role: 'start' },
      { column: 3, role: 'end' },
      total(4, 'offered'),
      average(5, 'talkTime', 'offered'),
      average(6, 'afterContactWork', 'offered'),
      skip(7),
    ],
  }),
  makeProfile({
    name: 'verint-strategic',
    title: 'Verint: Strategic Planner',
    kind: 'daily',
    headerRows: 0,
    dateOrder: 'mdy',
    columns: [
      { column: 1, role: 'queue' },
      { column: 2, role: 'date' },
      total(3, 'offered'),
      average(4, 'handleTime', 'offered'),
    ],
  }),
];
