import { daysBetween } from '@seatwise/calendar';
import { compareText, type LocalDate } from '@seatwise/core';
import { type ManualEvidence, validityOn } from './manual-evidence.ts';

/** One thing that a department is asked for (资料清单). */
export interface DocumentRequest {
  readonly id: string;
  readonly department: string;
  readonly owner: string;
  readonly what: string;
  readonly clauses: readonly string[];
  readonly due: LocalDate;
  /** Evidence that answers it, by id. */
  readonly answeredBy: readonly string[];
}

type RequestState = 'open' | 'due_soon' | 'overdue' | 'received' | 'expired';

export interface RequestRow extends DocumentRequest {
  readonly state: RequestState;
  /** Days until it is due; negative when overdue. */
  readonly daysLeft: number;
}

export interface DepartmentList {
  readonly department: string;
  readonly rows: readonly RequestRow[];
  readonly received: number;
  readonly overdue: number;
}

/** Days before the due date from which a reminder is sent. */
const REMIND_DAYS = 7;

/** What every department still owes, with state and due date; departments and dates in order. */
export function documentList(
  requests: readonly DocumentRequest[],
  evidence: readonly ManualEvidence[],
  today: LocalDate,
): DepartmentList[] {
  const items = new Map(evidence.map((item) => [item.id, item]));
  const rows = requests.map((request): RequestRow => {
    const given = request.answeredBy.flatMap((id) => items.get(id) ?? []);
    const daysLeft = daysBetween(today, request.due);
    return { ...request, state: stateOf(given, today, daysLeft), daysLeft };
  });
  const departments = [...new Set(rows.map(({ department }) => department))].toSorted(compareText);
  return departments.map((department) => {
    const own = rows
      .filter((row) => row.department === department)
      .toSorted((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
    const count = (state: RequestState) => own.filter((row) => row.state === state).length;
    return { department, rows: own, received: count('received'), overdue: count('overdue') };
  });
}

/** Requests for which somebody has to be reminded today, by owner. */
export function reminders(lists: readonly DepartmentList[]): ReadonlyMap<string, readonly RequestRow[]> {
  const byOwner = new Map<string, RequestRow[]>();
  for (const row of lists.flatMap(({ rows }) => rows)) {
    if (row.state === 'received' || row.state === 'open') continue;
    byOwner.set(row.owner, [...(byOwner.get(row.owner) ?? []), row]);
  }
  return byOwner;
}

function stateOf(given: readonly ManualEvidence[], today: LocalDate, daysLeft: number): RequestState {
  if (given.some((item) => validityOn(item, today) === 'valid')) return 'received';
  if (given.length > 0 && given.every((item) => validityOn(item, today) === 'expired')) return 'expired';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= REMIND_DAYS ? 'due_soon' : 'open';
}
