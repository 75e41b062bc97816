import { browser } from 'wxt/browser';
import type { RoomNews } from '../history/told-room';

/** Since when (ISO) nothing can be kept; `sure`: the browser says that there is no room. */
export type NoRoom = { readonly since: string; readonly sure: boolean };

export const NO_ROOM_KEY = 'no-room';

const isNoRoomMark = (stored: unknown): stored is NoRoom => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { since, sure } = stored as Partial<Record<keyof NoRoom, unknown>>;
  return typeof since === 'string' && Number.isFinite(Date.parse(since)) && typeof sure === 'boolean';
};

/** The mark, or null where writes succeed; null too where it cannot be read. */
export const readNoRoom = async (): Promise<NoRoom | null> => {
  try {
    const stored: unknown = (await browser.storage.local.get(NO_ROOM_KEY))[NO_ROOM_KEY];
    return isNoRoomMark(stored) ? stored : null;
  } catch {
    return null;
  }
};

const note = async (news: RoomNews, at: Date): Promise<void> => {
  const before = await readNoRoom();
  if (news === 'kept') {
    if (before) await browser.storage.local.remove(NO_ROOM_KEY);
    return;
  }
  const isSaid = before && (before.sure || news === 'unsure');
  if (isSaid) return;
  const mark: NoRoom = { since: before?.since ?? at.toISOString(), sure: news === 'full' };
  await browser.storage.local.set({ [NO_ROOM_KEY]: mark });
};

let last: Promise<void> = Promise.resolve();

/**
 * Keeps the mark by what is heard of writes (told-room.ts), one after the other. Never rejects: where not even the mark finds
 * room, each page of Amazon's still says that its reading could not be kept.
 */
export const noteRoom = (news: RoomNews, at: Date = new Date()): Promise<void> => {
  last = last
    .then(() => note(news, at))
    .catch((error: unknown) => console.warn('Benchline: that there is no room could not be noted.', error));
  return last;
};
