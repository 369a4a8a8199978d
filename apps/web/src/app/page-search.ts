/** What pages keep in the address, so that a view can be linked and the back button works. */
export interface PageSearch {
  readonly queue?: string;
  readonly skill?: string;
  readonly team?: string;
  readonly day?: string;
  /** Wall time, `14:00`. */
  readonly time?: string;
  readonly days?: number;
  readonly grain?: 'day' | 'interval';
  readonly state?: string;
  readonly scope?: string;
  readonly clause?: string;
  /** Words looked for. */
  readonly find?: string;
  readonly family?: string;
  readonly metric?: string;
  readonly owner?: string;
  readonly dimension?: string;
  readonly polarity?: string;
  readonly evidence?: string;
  /** Grain of the editable grid. */
  readonly cells?: string;
  /** Which due dates: late, soon, none. */
  readonly due?: string;
  /** Which of a page's views is open. */
  readonly view?: string;
  readonly engagement?: string;
  /** In whose name something is done. */
  readonly person?: string;
  /** Seats that an organisation is tried with, and the reading of the ratios. */
  readonly seats?: number;
  readonly preset?: string;
  /** What a chart shows beside its own line, with points between. */
  readonly overlays?: string;
  readonly site?: string;
  /** Which record is open, `+new` for one that is being added. */
  readonly record?: string;
  /** Scenarios of the calculator. */
  readonly scenarios?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

const wholeUpTo = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;

/** Keeps what is known and of the right type; the rest of an address is left out. */
export function readPageSearch(raw: Record<string, unknown>): PageSearch {
  const days = Number(raw.days);
  const found = {
    queue: text(raw.queue),
    skill: text(raw.skill),
    team: text(raw.team),
    day: text(raw.day),
    time: typeof raw.time === 'string' && /^\d\d:\d\d$/.test(raw.time) ? raw.time : undefined,
    days: [28, 56, 112, 365].includes(days) ? days : undefined,
    grain: raw.grain === 'day' || raw.grain === 'interval' ? raw.grain : undefined,
    state: text(raw.state),
    scope: text(raw.scope),
    clause: text(raw.clause),
    find: text(raw.find),
    family: text(raw.family),
    metric: text(raw.metric),
    owner: text(raw.owner),
    dimension: text(raw.dimension),
    polarity: text(raw.polarity),
    evidence: text(raw.evidence),
    cells: text(raw.cells),
    due: text(raw.due),
    view: text(raw.view),
    engagement: text(raw.engagement),
    person: text(raw.person),
    seats: wholeUpTo(raw.seats, 100_000),
    preset: text(raw.preset),
    overlays: text(raw.overlays),
    site: text(raw.site),
    record: text(raw.record),
    scenarios: text(raw.scenarios),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
