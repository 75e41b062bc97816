import { readFileSync } from 'node:fs';

const PATH = /^\/site\/inbox\/([a-z-]+\.mjs)$/u;

/** A module of the inbox's own script, or null where the path is none. */
export const inboxScript = (pathname: string): string | null => {
  const name = PATH.exec(pathname)?.[1];
  return name === undefined
    ? null
    : readFileSync(new URL(`../client/inbox/${name}`, import.meta.url), 'utf8');
};
