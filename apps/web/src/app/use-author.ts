import { useState } from 'react';
import { remember, remembered } from './remember.ts';

/** Who decides in this browser, kept from one decision to the next. */
export function useAuthor(): [string, (name: string) => void] {
  const [author, setAuthor] = useState(() => remembered('author'));
  return [
    author,
    (name) => {
      setAuthor(name);
      remember('author', name.trim() === '' ? null : name.trim());
    },
  ];
}
