import { browser } from 'wxt/browser';
import { followRoom } from '../history/told-room';
import { noteRoom, NO_ROOM_KEY, readNoRoom, type NoRoom } from './room-mark';

/** Notes what is heard of writes in this part of Benchline. */
export const keepRoomMark = (): void => followRoom(news => void noteRoom(news));

/** For a page: notes its own writes too, and shows the mark now and whenever it changes. */
export const followNoRoom = (show: (mark: NoRoom | null) => void): void => {
  keepRoomMark();
  const look = (): void => void readNoRoom().then(show);
  browser.storage.local.onChanged.addListener(changes => {
    if (NO_ROOM_KEY in changes) look();
  });
  look();
};
