const NAMES = [
  'surface',
  'text',
  'text-2',
  'text-3',
  'line',
  'line-strong',
  'accent',
  'sunken',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'under',
  'over',
  'met',
] as const;
export type TokenName = (typeof NAMES)[number];
export type ChartTokens = Readonly<Record<TokenName, string>> & { readonly sans: string };

/** Colours in use now, read through an element: `light-dark()` is resolved only in a colour property. */
export function readTokens(): ChartTokens {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = NAMES.map((name): [TokenName, string] => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  const sans = getComputedStyle(document.body).fontFamily;
  return { ...(Object.fromEntries(colours) as Record<TokenName, string>), sans };
}
