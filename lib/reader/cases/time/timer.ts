import type { SaidTime } from '../../../inbox';
import { amountOf, type Amount } from './amount';
import { relativeOf } from './relative';
import { plainly, type Said } from './said';
import { isOverdueWord, saysTimer } from './timer-words';

/** The clock of a buyer's message has 24 hours (docs/metrics.md); what has more is another clock. Minutes. */
const WHOLE = 1440;
const LONGEST_OVER = 400 * WHOLE;

/** So much is left, the last figure rounded up or down. */
export const leftOf = ({ minutes, step }: Amount): SaidTime | null =>
  minutes > WHOLE
    ? null
    : { is: 'left', least: Math.max(0, minutes - step), most: Math.min(WHOLE, minutes + step) };

const over = ({ minutes, step }: Amount): SaidTime | null =>
  minutes > LONGEST_OVER
    ? null
    : { is: 'left', least: -(minutes + step), most: -Math.max(0, minutes - step) };

/** Neither "ago" nor "left": it may be either, and `left` spans both (docs/field-notes.md, "Buyer-Seller Messages"). */
const eitherWay = ({ minutes, step }: Amount): SaidTime | null =>
  minutes > WHOLE
    ? null
    : {
        is: 'left',
        least: Math.max(0, Math.min(minutes, WHOLE - minutes) - step),
        most: Math.min(WHOLE, Math.max(minutes, WHOLE - minutes) + step),
      };

const CLOCK = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/;

/** "19:32" as hours and minutes. */
const clockAmount = (text: string): Amount | null => {
  const [, hours, minutes] = CLOCK.exec(text.replace(/\s?(?:h|hrs?|std)\.?$/i, '')) ?? [];
  return hours === undefined ? null : { minutes: Number(hours) * 60 + Number(minutes), step: 1 };
};

type Cut = { readonly amount: Amount; readonly rest: string };

/** The one amount in a text, and the words around it. */
const cutAmount = (text: string, languages: readonly string[]): Cut | null => {
  const from = text.search(/\d/);
  if (from < 0) return null;
  const words = text.slice(from).split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const piece = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:)]+$/, '');
    const rest = `${text.slice(0, from)} ${words.slice(count).join(' ')}`;
    const amount = amountOf(piece, languages) ?? clockAmount(piece);
    if (amount) return /\d/.test(rest) ? null : { amount, rest };
  }
  return glued(text, languages);
};

/** Without spaces: "残り19時間32分", "还剩19小时32分钟". */
const glued = (text: string, languages: readonly string[]): Cut | null => {
  const from = text.search(/\d/);
  for (let to = text.length; to > from; to -= 1) {
    const amount = amountOf(text.slice(from, to).trim(), languages);
    const rest = `${text.slice(0, from)} ${text.slice(to)}`;
    if (amount) return /\d/.test(rest) ? null : { amount, rest };
  }
  return null;
};

/** "Due in 3 hours": what Intl says of the future, after words that say nothing else. */
const dueIn = (text: string, languages: readonly string[]): SaidTime | null => {
  const words = text.split(' ');
  for (let from = 0; from < Math.min(4, words.length - 1); from += 1) {
    const found = relativeOf(words.slice(from).join(' '), languages);
    if (found) return found.past ? null : leftOf(found);
  }
  return null;
};

const said = (time: SaidTime | null): Said | null => (time ? plainly(time) : null);

/**
 * Amazon's timer, in a clean text: "19 h 32 min left", "noch 19:32 h", "Overdue", "Overdue by 2 h", "due in 3 hours".
 * Null where it has no word that tells what is left from what has passed.
 */
export const timerOf = (text: string, languages: readonly string[]): Said | null => {
  if (isOverdueWord(text)) return plainly({ is: 'overdue' });
  if (!/\d/.test(text)) return null;
  const isOver = saysTimer(text, 'overdue');
  const due = dueIn(text, languages);
  if (due) return plainly(due);
  if (!isOver && !saysTimer(text, 'left')) return null;
  const cut = cutAmount(text, languages);
  if (!cut) return null;
  const isNegative = /(^|\s)-\s?\d/.test(text);
  return said(isOver || isNegative ? over(cut.amount) : leftOf(cut.amount));
};

/** An amount of time or an "h:mm h" alone, with what it means where its element is marked as a timer. */
export const bareTimerOf = (text: string, languages: readonly string[]): Said | null => {
  const amount =
    amountOf(text, languages) ?? (/\d\s?(?:h|hrs?|std)\.?$/i.test(text) ? clockAmount(text) : null);
  const [left, time] = amount ? [leftOf(amount), eitherWay(amount)] : [];
  return left && time ? { time, byOrder: null, bare: { left } } : null;
};

/** A time of day alone is one of the last day; in an element marked as a timer it is what is left. */
export const bareClockOf = (text: string): Said | null => {
  const amount = clockAmount(text);
  const left = amount && leftOf(amount);
  const time: SaidTime = { is: 'ago', least: 0, most: WHOLE };
  return left ? { time, byOrder: null, bare: { left } } : null;
};
