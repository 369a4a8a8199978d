/** Keeps a preference of this browser; silently forgets it where storage is switched off. */
export function remember(name: 'language' | 'theme' | 'author', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`seatwise.${name}`);
    else localStorage.setItem(`seatwise.${name}`, value);
  } catch {
    // The preference holds until the page is closed.
  }
}

/** What this browser keeps under a name; empty where nothing is. */
export function remembered(name: 'author'): string {
  try {
    return localStorage.getItem(`seatwise.${name}`) ?? '';
  } catch {
    return '';
  }
}
