import { browser } from 'wxt/browser';
import type { Badge, BadgeTone } from '../../messages/badge';

/** Ground and text: at least 4.5:1 (badge colours are the browser's own affair, which no style sheet reaches). */
const BADGE_COLOURS: Readonly<Record<BadgeTone, { readonly ground: string; readonly text: string }>> = {
  quiet: { ground: '#55616c', text: '#ffffff' },
  amber: { ground: '#ffb02e', text: '#15191d' },
  red: { ground: '#b3261e', text: '#ffffff' },
};

/** Puts a badge on the button of the toolbar. */
export const showBadge = async ({ text, tone, title }: Badge): Promise<void> => {
  const colours = BADGE_COLOURS[tone];
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colours.ground }),
    browser.action.setBadgeTextColor({ color: colours.text }),
    browser.action.setTitle({ title }),
  ]);
  await browser.action.setBadgeText({ text });
};
