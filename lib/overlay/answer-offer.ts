import type { PageRead } from '../reading';
import type { Ask } from './ask';

/** Carries out the seller's answer to an offered mapping: a yes teaches each of its rules, a no is remembered. */
export const answerOffer = async (
  ask: Ask,
  { offer = [] }: PageRead,
  answer: 'yes' | 'no',
): Promise<void> => {
  const [first] = offer;
  if (!first) return;
  if (answer === 'yes') {
    // One after the other: each changes the same list.
    for (const { draft } of offer) await ask('teach', draft);
    return;
  }
  const names = offer.map(({ draft }) => draft.where.label);
  await ask('dismiss-offer', { language: first.draft.language, names });
};
