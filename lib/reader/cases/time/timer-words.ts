import { foldWord } from '../../parse/clean';

/**
 * Plain words of languages, not Amazon's wordings, which nobody has captured (docs/field-notes.md, "Buyer-Seller
 * Messages"): Intl has none for what is left. Each counts only beside an amount of time, in a place that is Amazon's own.
 */
const LEFT =
  'left|remaining|remain|übrig|verbleibend|verbleibende|verbleiben|verbleibt|noch|nog|restant|restants|restante|restantes|reste|restent|quedan|queda|faltan|falta|rimanente|rimanenti|restano|mancano|rimasti|rimaste|faltam|restam|resterend|resterende|kvar|återstår|pozostało|zostało|kaldı|残り|あと|剩余|还剩|剩下|剩餘|متبقية|متبقي|المتبقي|متبق|शेष|बाकी';
const OVERDUE =
  'overdue|past due|überfällig|en retard|vencido|vencida|atrasado|atrasada|scaduto|scaduta|in ritardo|te laat|achterstallig|försenad|försenat|po terminie|spóźnione|zaległe|gecikmiş|gecikti|期限切れ|期限超過|已逾期|逾期|已超时|متأخر|متأخرة';

const folded = (list: string): readonly string[] => [...new Set(list.split('|').map(foldWord))];

/** Where a word ends is seen only in scripts that part words. */
const isLoose = (word: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word);

/** The words of a text with a space around each. */
const parted = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;

const formsOf = (words: readonly string[]) => ({
  loose: words.filter(isLoose),
  whole: words.filter(word => !isLoose(word)).map(word => ` ${word} `),
});

const WORDS = { left: folded(LEFT), overdue: folded(OVERDUE) };
const FORMS = { left: formsOf(WORDS.left), overdue: formsOf(WORDS.overdue) };

export type TimerWord = keyof typeof WORDS;

/** Whether a text has a word for "left", or one for "overdue". */
export const saysTimer = (text: string, which: TimerWord): boolean => {
  const small = foldWord(text);
  const { whole, loose } = FORMS[which];
  const words = parted(small);
  return loose.some(word => small.includes(word)) || whole.some(word => words.includes(word));
};

/** Whether a text is nothing but a word for "overdue". */
export const isOverdueWord = (text: string): boolean =>
  WORDS.overdue.includes(foldWord(text.replace(/[^\p{L}\p{M}\s]/gu, '')));
