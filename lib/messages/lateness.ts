import { latenessOf, tookOf, waitedOf } from './answer-time';
import type { Contact } from './contact';

/**
 * Late or in time, where that is sure; null where it is not, or not yet. An open contact is late as soon as 24 hours
 * are over, whatever is done now. `now`: ms.
 */
export const surely = (contact: Contact, now: number): 'late' | 'in-time' | null => {
  const took = tookOf(contact);
  const verdict = took ? latenessOf(took) : 'maybe';
  if (verdict !== 'maybe') return verdict;
  const waited = waitedOf(contact, now);
  return waited && latenessOf(waited) === 'late' ? 'late' : null;
};
