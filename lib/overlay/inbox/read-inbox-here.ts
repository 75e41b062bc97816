import { askShown } from '../../reader/shown';
import { createMadeLog } from '../../reader/cases/made-log';
import { readInbox } from '../../reader/cases/read-inbox';
import { shadowRootOf } from '../shadow-root-of';
import type { ReadInbox } from './start-inbox';

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Reads the inbox that the script is in, for one page view: what the view saw first, and when, is remembered in it. */
export const createInboxReader = (): ReadInbox => {
  const made = createMadeLog(performance.timeOrigin);
  return readings =>
    readInbox({
      document,
      location,
      shadowRootOf,
      isShown: askShown(),
      rectOf,
      now: Date.now(),
      made,
      readings,
    });
};
