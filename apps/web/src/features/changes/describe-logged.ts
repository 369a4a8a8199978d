import type { WireChange } from '../../api/use-changes.ts';

/** Words of a language by the code that they stand for. */
export type NamedCodes = ReadonlyMap<string, string>;

/** Ways to tell a detail; each fills what its sentence leaves open. */
export type DetailKind = 'version' | 'since' | 'file' | 'entries' | 'publication' | 'target' | 'start';

/** What the log says, in the words of a language. */
export interface LogWords {
  readonly actions: NamedCodes;
  readonly artefacts: NamedCodes;
  readonly documents: NamedCodes;
  readonly sources: NamedCodes;
  readonly tell: (kind: DetailKind, values: Readonly<Record<string, string | number>>) => string;
}

/** Words of a tree, by the path to each: `{ layer: { undo } }` has `layer.undo`. */
export function namedCodes(tree: object, at = ''): NamedCodes {
  return new Map(
    Object.entries(tree).flatMap(([key, word]): [string, string][] =>
      typeof word === 'string' ? [[`${at}${key}`, word]] : [...namedCodes(word as object, `${at}${key}.`)],
    ),
  );
}

/** What was done, in words; a code without a word stands for itself. */
export const actionOf = ({ action }: WireChange, { actions }: LogWords): string => actions.get(action) ?? action;

/** The codes that a text may mean: the text itself, and every code whose word says it. */
export function codesSaidBy(text: string, { actions, artefacts, documents, sources }: LogWords): string[] {
  const wanted = text.toLowerCase();
  const codes = [actions, artefacts, documents, sources].flatMap((named) =>
    [...named].filter(([, word]) => word.toLowerCase().includes(wanted)).map(([code]) => code),
  );
  return [...new Set([text, ...codes])];
}

const HASH = /\b([0-9a-f]{8})[0-9a-f]{24,}\b/g;

/** What it was done to, in words. Artefacts are `KIND HASH`; documents a name, and some of them `NAME PART` or `NAME.PART`. */
export function subjectOf({ action, subject }: WireChange, { artefacts, documents, sources }: LogWords): string {
  const short = subject.replace(HASH, '$1');
  if (action === 'document.save') {
    const whole = documents.get(subject);
    if (whole !== undefined) return whole;
    const [, name = '', part = ''] = /^([a-zA-Z]+(?:\.[a-zA-Z]+)?)[ .](.+)$/.exec(short) ?? [];
    const word = documents.get(name);
    return word === undefined ? short : `${word} ${part}`;
  }
  const [kind = '', ...rest] = short.split(' ');
  const word = rest.length > 0 || action.startsWith('edit.') ? artefacts.get(kind) : sources.get(kind);
  return word === undefined ? short : [word, ...rest].join(' ');
}

/** A text of so many characters at most; a saved file has the whole. */
export const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** The usual details in words, others as they are. */
export function detailOf({ detail }: WireChange, { tell, artefacts }: LogWords): string {
  const given = Object.entries((detail ?? {}) as Readonly<Record<string, string | number>>);
  const value = Object.fromEntries(given);
  const text = (key: string) => value[key] as string | number;
  switch (
    given
      .map(([key]) => key)
      .sort()
      .join()
  ) {
    case '':
      return '';
    case 'version':
      return tell('version', { version: text('version') });
    case 'effectiveFrom,version':
      return tell('since', { from: text('effectiveFrom'), version: text('version') });
    case 'file,rows':
      return tell('file', { file: text('file'), rows: text('rows') });
    case 'count':
      return tell('entries', { entries: text('count') });
    case 'publicationId':
      return tell('publication', { id: String(value.publicationId).replace(/^publication-/, '') });
    case 'target':
      return tell('target', { target: artefacts.get(String(value.target)) ?? text('target') });
    case 'start':
      return tell('start', { start: text('start') });
  }
  return cut(JSON.stringify(detail), 80);
}
