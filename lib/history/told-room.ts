/** `kept`: something was written; `full`: there is no room; `unsure`: the disk did not take it, and nobody says why. */
export type RoomNews = 'kept' | 'full' | 'unsure';

type Follower = (news: RoomNews) => void;

let follower: Follower = () => {};

/** Hears of each write that succeeded or found no room, in this part of Benchline. There is one follower at most. */
export const followRoom = (next: Follower): void => {
  follower = next;
};

export const tellRoom = (news: RoomNews): void => follower(news);
