import type { ShareBetween } from '../../messages/answer-times';
import type { Took } from '../../messages/answer-time';
import type { Reader } from '../reader';

/** Both ends of what is possible, or the one value where they read the same. */
export const betweenText = (low: string, high: string, { say }: Reader): string =>
  low === high ? high : say('between-values', { low, high });

/** "5 h 28 min", "3 h to 5 h". Minutes. */
export const tookText = ({ least, most }: Took, reader: Reader): string =>
  betweenText(
    reader.words.formatValue('duration', least),
    reader.words.formatValue('duration', most),
    reader,
  );

/** A share in whole percent, as counts so small allow no more. */
export const percentText = (part: number, whole: number, { words }: Reader): string =>
  words.formatTarget('rate', whole === 0 ? 0 : Math.round((part / whole) * 100) / 100);

/** "42% (19 of 45)". */
export const shareText = (part: number, whole: number, reader: Reader): string =>
  reader.say('share-of', { share: percentText(part, whole, reader), part, whole });

/** "8% to 12% (4 to 6 of 50)". */
export const shareBetweenText = ({ least, most, whole }: ShareBetween, reader: Reader): string => {
  if (least === most) return shareText(least, whole, reader);
  const [low, high] = [percentText(least, whole, reader), percentText(most, whole, reader)];
  return reader.say('share-between', { low, high, least, most, whole });
};
