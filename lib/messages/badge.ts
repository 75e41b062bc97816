import { badgeTitle } from './badge-title';
import { isOld } from './inbox-age';
import type { InboxState, StoreInbox } from './inbox-state';
import { clocked, nearOf, untimedOf, type Clocked } from './near';
import { nextChange } from './next-change';
import type { WatchReader } from './watch-reader';

/** `quiet`: grey, for a figure of which only is known that it may not be zero. */
export type BadgeTone = 'quiet' | 'amber' | 'red';

/** What the button in the toolbar shows. `text` is empty where nothing is to be shown. */
export type Badge = {
  readonly text: string;
  readonly tone: BadgeTone;
  readonly title: string;
  /** When it next changes by itself, ms since 1970; null where only an event can change it. */
  readonly next: number | null;
};

/** Four characters fit on the button. */
const MOST = 99;

const shown = (count: number): string => (count > MOST ? `${MOST}+` : String(count));

const toneOf = (near: readonly Clocked[]): BadgeTone => {
  if (near.length === 0) return 'quiet';
  return near.some(({ nearness }) => nearness !== 'near') ? 'red' : 'amber';
};

/** "3"; "3?" where more may belong to it; "?" where even whether any does is not known. */
const textOf = (count: number, unsure: 'sure' | 'unsure'): string => {
  if (unsure === 'sure') return count === 0 ? '' : shown(count);
  return count === 0 ? '?' : `${shown(count)}?`;
};

const ofStores = (stores: readonly StoreInbox[], hours: number, reader: WatchReader): Badge => {
  const now = reader.at.getTime();
  const all = clocked(stores, hours, now);
  const near = nearOf(all);
  const untimed = untimedOf(stores, all);
  const unsure = untimed > 0 || stores.some(store => isOld(store, hours, now)) ? 'unsure' : 'sure';
  return {
    text: textOf(near.length + untimed, unsure),
    tone: toneOf(near),
    title: badgeTitle(stores, all, hours, reader),
    next: nextChange(stores, hours, now),
  };
};

/**
 * The badge at an instant: how many waiting messages have less than `hours` hours left, overdue ones included; amber, red
 * when the earliest possible end of any is over. Three things make a figure unsure, and each is a question mark with the
 * reason in the title, never a false zero: messages that only a card counts (no threshold can exclude them, so they count),
 * an inbox that was not read for long while messages waited (inbox-age.ts), and a history that cannot be read. Messages that
 * are known keep their colour then: that a figure is old makes no deadline later.
 */
export const badgeOf = (state: InboxState, hours: number, reader: WatchReader): Badge => {
  if (state.kind === 'off') return { text: '', tone: 'quiet', title: reader.say('off'), next: null };
  if (state.kind === 'unknown') return { text: '?', tone: 'quiet', title: reader.say('unknown'), next: null };
  return ofStores(state.stores, hours, reader);
};
