import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PageSearch } from './page-search.ts';

/** Undefined takes a part out of the address. */
type PageSearchChange = { readonly [Name in keyof PageSearch]?: PageSearch[Name] | undefined };

/** What the page keeps in the address, and a way to change some of it in place. */
export function usePageSearch(): { search: PageSearch; change: (part: PageSearchChange) => void } {
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  return {
    search,
    change: (part) =>
      void navigate({
        to: '.',
        search: (before: PageSearch) => ({ ...before, ...part }) as PageSearch,
        replace: true,
        resetScroll: false,
      }),
  };
}
