import type { ShareBetween } from '../messages/answer-times';
import type { Took } from '../messages/answer-time';
import type { Theme } from '../messages/case';
import type { ThemeShare } from '../messages/theme-counts';
import type { Words } from '../words/words';

/** Both ends of what is possible, or the one value where they read the same. */
const betweenText = (low: string, high: string, { say }: Words): string =>
  low === high ? high : say('own.between', { low, high });

/** "5 h 28 min", "3 h to 5 h". Minutes. */
export const tookText = ({ least, most }: Took, words: Words): string =>
  betweenText(words.formatValue('duration', least), words.formatValue('duration', most), words);

/** A share in whole percent, as counts so small allow no more. */
export const percentText = (part: number, whole: number, words: Words): string =>
  words.formatTarget('rate', whole === 0 ? 0 : Math.round((part / whole) * 100) / 100);

/** "42% (19 of 45)". */
export const shareText = (part: number, whole: number, words: Words): string =>
  words.say('own.share', { share: percentText(part, whole, words), part, whole });

/** "8% to 12% (4 to 6 of 50)"; "31% (92 to 94 of 300)" where both read the same. */
export const shareBetweenText = ({ least, most, whole }: ShareBetween, words: Words): string => {
  if (least === most) return shareText(least, whole, words);
  const [low, high] = [percentText(least, whole, words), percentText(most, whole, words)];
  if (low === high)
    return words.say('own.share', {
      share: low,
      part: betweenText(words.formatCount(least), words.formatCount(most), words),
      whole,
    });
  return words.say('own.share-between', { low, high, least, most, whole });
};

/** "42% of the contacts of the last 30 days are about delivery (19 of 45)." */
export const leadsText = (
  theme: Exclude<Theme, 'general'>,
  { counts, whole }: ThemeShare,
  words: Words,
): string => {
  const part = counts[theme];
  return words.say(`leads.${theme}`, { share: percentText(part, whole, words), part, whole });
};
