import { compareText } from '@seatwise/core';
import { useEffect, useMemo, useState } from 'react';

/** Sound of a name, for its place in a list and for its initials. */
export interface NameKey {
  readonly order: string;
  readonly initials: string;
}
type KeyOf = (name: string) => NameKey;

let ready: KeyOf | null = null;
let loading: Promise<KeyOf> | null = null;

const plain: KeyOf = (name) => ({ order: name.toLowerCase(), initials: latinInitials(name) });

const latinInitials = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s·.-]+/)
    .map((word) => word.slice(0, 1))
    .join('');

/** Surnames have sounds of their own (单 is Shan, 曾 is Zeng), so the dictionary is asked as for a name. */
async function load(): Promise<KeyOf> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, NameKey>();
  ready = (name) => {
    const found = known.get(name);
    if (found) return found;
    const syllables = /\p{Script=Han}/u.test(name)
      ? pinyin(name, { toneType: 'num', type: 'array', surname: 'head' })
      : null;
    const key = syllables
      ? { order: syllables.join(' '), initials: syllables.map((one) => one.slice(0, 1)).join('') }
      : plain(name);
    known.set(name, key);
    return key;
  };
  return ready;
}

/**
 * Keys of names by pinyin; null while the dictionary is on its way, so that no row moves under a hand. It is fetched only
 * where a name is Chinese, and done without where it does not come.
 */
export function useNameKeys(names: readonly string[]): KeyOf | null {
  const wanted = useMemo(() => names.some((name) => /\p{Script=Han}/u.test(name)), [names]);
  const [keyOf, setKeyOf] = useState<KeyOf | null>(() => ready);
  useEffect(() => {
    if (!wanted) return;
    loading ??= load().catch(() => plain);
    let shown = true;
    void loading.then((loaded) => shown && setKeyOf(() => loaded));
    return () => {
      shown = false;
    };
  }, [wanted]);
  return wanted ? keyOf : plain;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function byName<Person extends Named>(people: readonly Person[], keyOf: KeyOf): Person[] {
  return people.toSorted((a, b) => compareText(keyOf(a.name).order, keyOf(b.name).order) || compareText(a.id, b.id));
}

/** Is what was typed part of the name, of the id, or how the initials or the sound begin? */
export function isFound({ id, name }: Named, typed: string, keyOf: KeyOf): boolean {
  const words = typed.normalize('NFKC').trim().toLowerCase();
  if (words === '') return true;
  const { order, initials } = keyOf(name);
  return (
    name.toLowerCase().includes(words) ||
    id.toLowerCase().includes(words) ||
    initials.startsWith(words) ||
    order.replace(/[\d\s]/g, '').startsWith(words.replace(/\s/g, ''))
  );
}
