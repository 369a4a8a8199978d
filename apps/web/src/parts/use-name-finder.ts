import { useEffect, useState } from 'react';

type Sounds = (name: string) => readonly string[];

let loaded: Promise<Sounds> | undefined;

/** Ways to write a Chinese name in Latin letters: 单小雨 is `shanxiaoyu` and `sxy`, a surname by its own sound. */
function loadSounds(): Promise<Sounds> {
  loaded ??= import('pinyin-pro').then(({ pinyin }) => {
    const known = new Map<string, readonly string[]>();
    return (name) => {
      const found = known.get(name);
      if (found) return found;
      const sounds = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed', v: true });
      const ways = [sounds.join(''), sounds.map((sound) => sound.slice(0, 1)).join('')];
      known.set(name, ways);
      return ways;
    };
  });
  return loaded;
}

/** Whether a name or an id holds what is looked for: as written, or by sound or initials. Sounds arrive with the first letter. */
export function useNameFinder(find: string): (name: string, id: string) => boolean {
  const [sounds, setSounds] = useState<{ readonly of: Sounds } | null>(null);
  const asked = find.normalize('NFKC').trim().toLowerCase();
  const latin = /^[a-z]+$/.test(asked);
  useEffect(() => {
    if (latin) void loadSounds().then((of) => setSounds({ of }));
  }, [latin]);
  return (name, id) =>
    name.toLowerCase().includes(asked) ||
    id.toLowerCase().includes(asked) ||
    (latin && sounds?.of(name).some((way) => way.startsWith(asked)) === true);
}
