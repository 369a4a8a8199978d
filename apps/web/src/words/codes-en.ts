import type { PlanCode } from './plan-code.ts';

/** Findings that an artefact may carry, in words. */
export const codesEn = {
  HISTORY_EMPTY: 'There is no history yet. Import an interval file first.',
  HISTORY_DUPLICATE: 'Queue {queue} has {value} more than once; the last value was used.',
  HISTORY_IMPOSSIBLE: 'Queue {queue}: {fact} is {value}, which cannot exceed {limit}. Check the source.',
  HISTORY_GAP: 'Queue {queue}: {count} open intervals without a row between {from} and {to}. Import the missing days.',
  HISTORY_THRESHOLD_CONFLICT: 'Queue {queue} has facts with thresholds {first} and {second}; they are never added up.',
  HISTORY_INTERVAL_TOO_FINE:
    'The history has {minutes}-minute intervals; it cannot be cut to {wanted} minutes. Choose {minutes} minutes or more.',
  HISTORY_OUTSIDE_HOURS: 'Queue {queue} has contacts outside its opening hours at {value}. Check the opening hours.',
  HISTORY_UNKNOWN_QUEUE: 'There is no queue "{queue}".',
  CALENDAR_NOT_PUBLISHED:
    'The official calendar of {country} for {year} is not published yet; only weekdays and weekends are used there.',
  CALENDAR_COUNTRY_UNKNOWN: 'No holidays are known for "{country}". Use an ISO code such as CN or US, or none.',
  CALENDAR_EVENT_INVALID: 'The event {value} cannot be used. Check its dates.',
  OPENING_HOURS_INVALID: 'The opening hours {value} cannot be used. Write HH:mm, for example 08:00 to 22:00.',
  FORECAST_TOO_SHORT: 'Queue {queue} has {days} days of history; at least {needed} are needed.',
  FORECAST_AHT_REQUIRED: 'Queue {queue} has no handle time in the files. Give one in the plan options.',
  FORECAST_AHT_INVALID: '{value} is not a handle time. Give seconds above 0.',
  FORECAST_HORIZON_INVALID: 'The horizon {value} cannot be planned.',
  FORECAST_NEVER_OPEN: 'Queue {queue} is closed on every planned day.',
  FORECAST_METHOD_UNKNOWN: 'There is no method {method}; there are {known}.',
  FORECAST_ORIGIN_INVALID: '{value} is not an origin of this history: it holds {first} to {last}.',
  FORECAST_EDIT_INVALID:
    'Edit {edit}: {value} is not possible. Contacts start at 0, handle times above 0, percent at −100.',
  FORECAST_EDIT_SPAN: 'Edit {edit} covers no time. Give it a range whose end lies after its start.',
  FORECAST_EDIT_DIFFERS:
    'Rows of edit {edit} differ in {column}. Rows of one edit share everything but queue, from and to.',
  FORECAST_EDIT_QUEUE: 'Edit {edit} names the queue {queue}, which the forecast does not have.',
  FORECAST_EDIT_NOTHING:
    'Edit {edit} changes nothing: it covers no open interval of the forecast ({closed} closed ones).',
  FORECAST_EDIT_FLOORED: 'Edit {edit} would go below nothing; it stops at 0 contacts, or 1 second.',
  FORECAST_EXTERNAL_GRAIN: 'The file must have one of the columns {columns}: it says what each row speaks of.',
  FORECAST_EXTERNAL_MINUTES:
    'The rows lie {minutes} minutes apart, which does not fit into {planned}-minute intervals.',
  FORECAST_EXTERNAL_QUEUE:
    'The external forecast names the queue {queue}, which the history does not have; its rows were left out.',
  FORECAST_EXTERNAL_MIXED:
    'The file holds rows of all queues together (*) beside rows of single queues. Keep one kind.',
  FORECAST_EXTERNAL_APART: 'The external forecast speaks of no queue and day that is planned from {first} to {last}.',
  FORECAST_EXTERNAL_PARTLY:
    'Queue {queue}: the external forecast leaves {days} days open, in whole or in part; our forecast stands there.',
  FORECAST_EXTERNAL_CLOSED:
    'Queue {queue}: {contacts} contacts of the external forecast lie where it is closed and were left out.',
  FORECAST_VERSION_LOCKED: 'Version {version} is locked. Unlock it first, or import under another name.',
  FORECAST_HIERARCHY_QUEUE: 'The hierarchy does not place queue {queue} exactly once. Give every queue one row.',
  FORECAST_HIERARCHY_NESTED:
    'Planning group {group} stands under site {site} and under {other}. A group belongs to one site.',
  FORECAST_DRIVER_MISSING: 'Queue {queue} has no customers for {month}. Give drivers for every month of the horizon.',
  FORECAST_SCENARIO_UNKNOWN: 'There is no scenario "{scenario}"; there are {known}.',
  FORECAST_FEW_ORIGINS: 'Queue {queue}: the back-test has only {origins} origins, so its bounds are rough.',
  QUEUEING_ARGUMENT: '{name} is {value}; it must be {range}.',
  REQUIREMENT_GOAL_INVALID: 'The goal {value} cannot be met by any staff. Write for example 80/20.',
  REQUIREMENT_GOAL_EMPTY: 'No goal was given. Give for example 80/20.',
  REQUIREMENT_SHRINKAGE_INVALID: '{value} is not a shrinkage. Use a share from 0 to below 100 %.',
  REQUIREMENT_PATIENCE_REQUIRED: 'This needs the customers’ patience. Give it in seconds.',
  REQUIREMENT_UNREACHABLE: 'No number of people reaches the goal of queue {queue}.',
  REQUIREMENT_VARIANT_APPROXIMATE: 'Erlang C knows no abandonment, so service level {variant} is approximated.',
  SCHEDULE_NO_AGENTS: 'There is no agent file: the shifts are unnamed. Add one to assign them.',
  SCHEDULE_NO_WORK_PLAN: 'There is no work plan.',
  SCHEDULE_WORK_PLAN_INVALID: 'Work plan {plan} cannot be used: {value}.',
  SCHEDULE_NO_PATTERN: 'No shift of the work plans fits {skill} on {date}.',
  SCHEDULE_UNDERSTAFFED: '{skill}: {hours} shift hours found nobody who may take them. Hire, or loosen the work plan.',
  SCHEDULE_SOLVER: 'The solver failed: {detail}.',
  SCHEDULE_SEATS: 'Site {site} has {seats} seats, but {peak} people at once.',
  SCHEDULE_CONTRACT_UNKNOWN: 'Agent {agent} has contract {contract}, which is not defined.',
  SCHEDULE_PROBLEM_INVALID: 'The schedule problem cannot be used at "{path}": {detail}.',
  SCHEDULE_FILE_INVALID: 'The schedule does not fit the problem at "{path}": {detail}.',
  SCHEDULE_FAULTS: 'The schedule has {count} faults.',
  SCHEDULE_NO_ROSTER: 'No roster was found within {seconds} s. Give more time.',
  SCHEDULE_RULES_CONFLICT:
    'The rules of {agent} cannot all hold: {rules}; days that matter, from 0: {days}. Loosen one of them.',
  ORGANISATION_SEATS_INVALID: '{value} is not a number of seats. Use a whole number from 0.',
  ORGANISATION_PRESET_UNKNOWN: 'There is no preset "{preset}"; there are {allowed}.',
  ORGANISATION_RATIO_INVALID: 'The ratio of {role} cannot be used: {value}.',
  ORGANISATION_PATTERN_INVALID: 'The shift pattern cannot be used: {value}.',
  ORGANISATION_TREE_INVALID: 'The organisation tree does not hold at {person}: {detail}.',
  ORGANISATION_CONFLICT: 'The source gives two readings for {role}. Both are shown; choose one.',
  ACTIVITY_OVERLAP:
    '{agent} does two things at once from {value} ({count} overlaps in all). Check the export of agent states.',
  ACTIVITY_CODE_UNKNOWN:
    'Activity code {value} is not known and counts neither as work nor as on queue. Add it to the activity codes.',
  METRIC_UNKNOWN: 'There is no metric "{metric}".',
  METRIC_METHOD_MISSING: '{metric} is a family: say which method is meant, one of {methods}.',
  METRIC_RETIRED: '{metric} is retired and its id is not used again; see {successor}.',
  METRIC_NOT_APPROVED: '{metric} {version} cannot be approved: {detail}.',
  METRIC_GOAL_THRESHOLD:
    'The goal speaks of {goal} s but {queue} was counted at {held} s, so {metric} does not measure the goal. Export the facts at {goal} s, or change the goal.',
  METRIC_NO_FACTS: '{metric} is not evaluated: {missing} is lacking. It needs the file: {file}.',
  METRIC_FORMULA_INVALID: 'The formula "{formula}" cannot be used: {detail}.',
  METRIC_DEFINITION_INVALID: 'The definition of {metric} cannot be used: {detail}.',
  METRIC_THRESHOLDS_DIFFER: '{metric}: the facts were counted with another threshold than the goal’s.',
  METRIC_NOT_COMPARABLE: '{first} and {second} cannot be compared.',
} as const satisfies Record<PlanCode, string>;
