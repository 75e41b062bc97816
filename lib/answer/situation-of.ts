import type { Situation } from '../advice/situation';
import type { Around, Subject } from './subject';

const NOTHING: Around = { country: null, figures: [], tried: [], hidden: new Set(), ownTips: [] };

/** A subject as the choice of tips takes it. */
export const situationOf = ({ metric, reading, verdict, own = null, around, at }: Subject): Situation => ({
  metric,
  reading,
  verdict,
  own,
  at,
  ...(around ?? NOTHING),
});
