import { theme } from './clues';
import { figureNamed } from './figures';
import type { Clue, Found } from './rule';
import type { Figure, Situation } from './situation';

const TRACKING = 'valid-tracking-rate';

/** Amazon's German help: parcels without tracking draw 35 times more contacts, and 40 % of contacts are about delivery (202014610). */
const TIMES_MORE = 35;
const ABOUT_DELIVERY = 0.4;

/** From this share on, parcels without tracking make a quarter of the contacts about delivery: 35 u ÷ (1 + 34 u). */
const WORTH_TRACKING = 0.01;

/** So much of the contacts about delivery comes from a share `untracked` of the parcels; fractions. */
const shareOfDelivery = (untracked: number): number =>
  (TIMES_MORE * untracked) / (1 + (TIMES_MORE - 1) * untracked);

const trackingOf = (situation: Situation): Figure | null => figureNamed(situation, TRACKING);

const delivery = theme('delivery');

const findUntracked = (situation: Situation): Found | null => {
  const figure = trackingOf(situation);
  if (figure === null || 1 - figure.value < WORTH_TRACKING) return null;
  const share = ABOUT_DELIVERY * shareOfDelivery(1 - figure.value);
  return { share, reasons: [{ kind: 'untracked', figure }] };
};

/** Parcels go without tracking, or most contacts are about delivery, or both. */
export const withoutTracking: Clue = {
  name: 'contacts: delivery; 1 % of the parcels without tracking',
  reads: [TRACKING],
  find: situation => {
    const [about, untracked] = [delivery.find(situation), findUntracked(situation)];
    if (about === null || untracked === null) return about ?? untracked;
    return {
      share: Math.max(about.share, untracked.share),
      reasons: [...about.reasons, ...untracked.reasons],
    };
  },
};

/** Nearly every parcel has tracking already: there is nothing to win with more. */
export const allTracked: Clue = {
  name: 'tracking on 99 % of the parcels',
  reads: [TRACKING],
  find: situation => {
    const figure = trackingOf(situation);
    return figure !== null && 1 - figure.value < WORTH_TRACKING ? { share: 0, reasons: [] } : null;
  },
};
