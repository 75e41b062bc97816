import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from './keep-focus';

/** For an element in which the focus is kept (keep-focus.ts) for as long as it is there. `parts` as there. */
export const useKeptFocus = <E extends HTMLElement>(parts: string): RefObject<E | null> => {
  const root = useRef<E>(null);
  useEffect(() => {
    const end = new AbortController();
    if (root.current) keepFocus(root.current, parts, end.signal);
    return () => end.abort();
  }, [parts]);
  return root;
};
