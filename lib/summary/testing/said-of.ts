import type { Refusal } from '../../border/refusal';
import { pageWordsFor } from '../../words/pages/page-words';
import { refusalSentence } from '../refusal-words';

const say = pageWordsFor('en');

/** What the seller is told of a refusal, in English; of any other outcome its kind. */
export const saidOf = (
  outcome: ({ readonly kind: 'refused' } & Refusal) | { readonly kind: Exclude<string, 'refused'> },
): string => ('reason' in outcome ? refusalSentence(outcome, say) : outcome.kind);
