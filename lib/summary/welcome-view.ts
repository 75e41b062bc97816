import { addressOf, likelyHost, type AmazonPage } from '../amazon-page';
import type { Reader } from './reader';

/** The first screen: which pages to open, at the likeliest marketplace. */
export type WelcomeView = {
  readonly pages: readonly { readonly text: string; readonly href: string }[];
  readonly host: string;
};

/** Between them they show most of what can be read. */
const FIRST: readonly AmazonPage[] = ['account-health', 'feedback-manager', 'inbox'];

/** The first screen for a seller whose browser speaks `language` (BCP 47). */
export const welcomeView = (language: string, { words, say }: Reader): WelcomeView => {
  const host = likelyHost(language);
  return {
    pages: FIRST.map(page => ({ text: words.say(`page.${page}`), href: addressOf(page, host) ?? '' })),
    host: say('links-go-to', { host }),
  };
};
