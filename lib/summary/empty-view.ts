import { addressOf, likelyHost } from '../amazon-page';
import type { Reader } from './reader';

/** Before the first reading: which page to open first, and second. */
export type EmptyView = {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly { readonly text: string; readonly href: string }[];
  readonly host: string;
};

/** The first steps for a seller whose browser speaks `language` (BCP 47): the links go to the likeliest marketplace. */
export const emptyView = (language: string, { say }: Reader): EmptyView => {
  const host = likelyHost(language);
  return {
    title: say('empty-title'),
    text: say('empty-text'),
    steps: [
      { text: say('first-step'), href: addressOf('account-health', host) ?? '' },
      { text: say('second-step'), href: addressOf('feedback-manager', host) ?? '' },
    ],
    host: say('links-go-to', { host }),
  };
};
