/** The id of a record, out of what it holds: its own, or a person and a code, or an activity. */
export const recordIdOf = (value: Readonly<Record<string, unknown>>): string =>
  'id' in value
    ? String(value.id)
    : 'agent' in value
      ? `${String(value.agent)} ${String(value.code)}`
      : String(value.activity);
