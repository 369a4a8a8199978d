import { useEffect, useState } from 'react';
import { loadedSounds, loadSounds, type SoundOf } from './name-sounds.ts';

/** Sounds of names; null while the dictionary is on its way, which is fetched when it is first wanted. */
export function useNameSounds(wanted: boolean): SoundOf | null {
  const [sounds, setSounds] = useState(loadedSounds);
  useEffect(() => {
    if (!wanted || sounds) return;
    let shown = true;
    void loadSounds().then((come) => shown && setSounds(() => come));
    return () => {
      shown = false;
    };
  }, [wanted, sounds]);
  return sounds;
}
