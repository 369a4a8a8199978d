import { compareText } from '@seatwise/core';

/** How a name sounds, in lower case. */
interface NameSound {
  /** For its place in a list: syllables with their tones. */
  readonly order: string;
  readonly initials: string;
}
export type SoundOf = (name: string) => NameSound;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Names in Latin letters sound as they are written. */
export const latinSound: SoundOf = (name) => ({
  order: name.toLowerCase(),
  initials: name
    .toLowerCase()
    .split(/[\s·.-]+/)
    .map((word) => word.slice(0, 1))
    .join(''),
});

/** Only what holds Latin letters can be the sound of a name. */
export const needsSounds = (typed: string): boolean => /[a-z]/i.test(typed.normalize('NFKC'));

let loaded: SoundOf | null = null;
let loading: Promise<SoundOf> | undefined;

/** Sounds by the dictionary of pinyin, once it is there. */
export const loadedSounds = (): SoundOf | null => loaded;

/** Fetches the dictionary of pinyin; where it does not come, names go by their letters. */
export function loadSounds(): Promise<SoundOf> {
  loading ??= fetchSounds().catch(() => latinSound);
  return loading;
}

/** Surnames have sounds of their own (单 is Shan, 曾 is Zeng), so the dictionary is asked as for a name. */
async function fetchSounds(): Promise<SoundOf> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, NameSound>();
  loaded = (name) => {
    const found = known.get(name);
    if (found) return found;
    const sound = isChinese(name)
      ? syllabic(pinyin(name, { toneType: 'num', type: 'array', surname: 'head', v: true }))
      : latinSound(name);
    known.set(name, sound);
    return sound;
  };
  return loaded;
}

const syllabic = (syllables: readonly string[]): NameSound => ({
  order: syllables.join(' ').toLowerCase(),
  initials: syllables
    .map((one) => one.slice(0, 1))
    .join('')
    .toLowerCase(),
});

export function byName<Person extends Named>(people: readonly Person[], soundOf: SoundOf): Person[] {
  return people.toSorted(
    (a, b) => compareText(soundOf(a.name).order, soundOf(b.name).order) || compareText(a.id, b.id),
  );
}

/** Is what was typed part of the name, of the id, or how the initials or the sound begin? */
export function isFound({ id, name }: Named, typed: string, soundOf: SoundOf): boolean {
  const words = typed.normalize('NFKC').trim().toLowerCase();
  if (words === '') return true;
  const { order, initials } = soundOf(name);
  return (
    name.toLowerCase().includes(words) ||
    id.toLowerCase().includes(words) ||
    initials.startsWith(words) ||
    order.replace(/[\d\s]/g, '').startsWith(words.replace(/\s/g, ''))
  );
}
