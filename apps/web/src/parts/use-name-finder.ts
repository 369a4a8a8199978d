import { isFound, latinSound, needsSounds } from '../format/name-sounds.ts';
import { useNameSounds } from '../format/use-name-sounds.ts';

/** Whether a name or an id holds what is looked for: as written, or by sound or initials. Sounds arrive with the first Latin letter. */
export function useNameFinder(find: string): (name: string, id: string) => boolean {
  const soundOf = useNameSounds(needsSounds(find)) ?? latinSound;
  return (name, id) => isFound({ id, name }, find, soundOf);
}
