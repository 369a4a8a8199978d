export const OVERLAYS = ['bounds', 'published', 'lastYear', 'actual'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** What is shown where the address does not say. */
const AT_FIRST: readonly Overlay[] = ['bounds', 'actual'];

/** Overlays named in an address; names that are none are left out. */
export function readOverlays(text: string | undefined): ReadonlySet<Overlay> {
  if (text === undefined) return new Set(AT_FIRST);
  return new Set(OVERLAYS.filter((name) => text.split('.').includes(name)));
}

/** The same for an address; undefined for what is shown anyway. */
export function writeOverlays(shown: ReadonlySet<Overlay>): string | undefined {
  const text = OVERLAYS.filter((name) => shown.has(name)).join('.');
  return text === AT_FIRST.join('.') ? undefined : text === '' ? 'none' : text;
}
