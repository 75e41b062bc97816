import type { Opened } from '../history/open';

/** The worker's one connection: `get` opens it when needed, `forget` makes the next `get` open anew. */
export type Connection = { readonly get: () => Promise<Opened>; readonly forget: () => void };

/**
 * Keeps a connection while it lives. A failure is not kept: a disk that was full or a profile that was
 * locked may be well again at the next page.
 */
export const keepConnection = (open: (closed: () => void) => Promise<Opened>): Connection => {
  let opening: Promise<Opened> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const get = async (): Promise<Opened> => {
    opening ??= open(forget);
    const opened = await opening;
    if (opened.kind === 'off') forget();
    return opened;
  };
  return { get, forget };
};
