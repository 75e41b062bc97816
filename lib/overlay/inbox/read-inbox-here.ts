import { askShown, isDrawn } from '../../reader/shown';
import { createMadeLog } from '../../reader/cases/made-log';
import { readInboxInSteps } from '../../reader/cases/read-inbox';
import { createTextMemory } from '../../reader/cases/text-memory';
import { shadowRootOf } from '../shadow-root-of';
import type { ReadInbox } from './start-inbox';

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Reads the inbox that the script is in, for one page view: what the view saw first, and when, is remembered in it. */
export const createInboxReader = (): ReadInbox => {
  const made = createMadeLog(performance.timeOrigin);
  const texts = createTextMemory();
  return readings =>
    readInboxInSteps({
      document,
      location,
      shadowRootOf,
      isShown: askShown(),
      isDrawn,
      rectOf,
      now: Date.now(),
      made,
      texts,
      readings,
    });
};
