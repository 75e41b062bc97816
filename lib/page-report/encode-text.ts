import { wordingKey } from '../catalogue/wording-key';
import { readPeriod } from '../reader/parse/date';
import { readWindow } from '../reader/parse/window';
import { inKnownWords, monthsAndUnitsIn, unitsIn } from './known-words';
import { lengthOf, shapeOf } from './shape';
import { WORDINGS } from './wordings';

/** Longer than any label or figure: only its length is told. */
const LONGEST = 90;
/** The windows of the catalogue, in days as they are written, and in other units. */
const WINDOWS: ReadonlySet<string> = new Set(
  'P7D P10D P14D P28D P30D P60D P90D P180D P365D P4W P1M P3M P6M P12M P1Y'.split(' '),
);
const LENGTHS = [1, 7, 10, 14, 28, 60, 90, 180, 365];
const DAY = 86_400_000;
const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

const windowIn = (text: string, languages: readonly string[]): string | null => {
  const parsed = readWindow(text, languages);
  if (parsed.kind !== 'read' || !WINDOWS.has(parsed.value)) return null;
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(parsed.value) ?? [];
  const format = { style: 'unit', unit: UNITS[unit as 'D'], unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(languages[0], { ...format, numberingSystem: 'latn' }).format(Number(count));
};

/** How long a period is, to the nearest usual length; which days it is of stays untold. */
const periodIn = (text: string, languages: readonly string[]): string | null => {
  const parsed = readPeriod(text, languages);
  if (parsed.kind !== 'read') return null;
  const days = (Date.parse(parsed.value.end) - Date.parse(parsed.value.start)) / DAY + 1;
  const nearest = LENGTHS.toSorted((one, other) => Math.abs(one - days) - Math.abs(other - days))[0];
  return `{period ${nearest}}`;
};

type Find = (text: string, languages: readonly string[]) => string | null;

/** A window or a period, alone or behind the beginning of a phrase ("Time Window: 60 days"). */
const behindLead = (text: string, languages: readonly string[], find: Find): string | null => {
  const whole = find(text, languages);
  if (whole !== null) return whole;
  const colon = text.search(/[:：]/);
  const lead = colon < 0 ? undefined : WORDINGS.leads.get(wordingKey(text.slice(0, colon)));
  const rest = lead === undefined ? null : find(text.slice(colon + 1), languages);
  return rest === null ? null : `${lead} ${rest}`;
};

const STRETCHES = /[^\p{Nd}]+|\p{Nd}[\p{Nd}\s.,:/٫٬'’-]*/gu;

/** Signs at the ends of a stretch of words belong to the numbers beside it. */
const ends = (words: string): readonly [before: string, after: string] => [
  shapeOf(/^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? ''),
  shapeOf(/[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? ''),
];

const stretch = (part: string, say: (words: string) => string): string => {
  if (!/\p{L}/u.test(part)) return shapeOf(part);
  const [before, after] = ends(part);
  return `${before}${say(part)}${after}`;
};

/** Figures and what stands beside them: in known words if all of it is known, else of all the words only the length. */
const figures = (text: string, languages: readonly string[]): string => {
  const sayWord = monthsAndUnitsIn(languages);
  const parts = text.match(STRETCHES) ?? [];
  const isKnown = parts.every(part => inKnownWords(part, sayWord) !== null);
  return parts
    .map(part => stretch(part, words => (isKnown && inKnownWords(words, sayWord)) || lengthOf(words)))
    .join('')
    .replace(/[:：]\s?:/, ':')
    .trim();
};

/** A month alone may be a name, so months count beside figures only. */
const wordsOnly = (text: string, languages: readonly string[]): string =>
  /\p{L}/u.test(text) ? (inKnownWords(text, unitsIn(languages)) ?? lengthOf(text)) : shapeOf(text);

/**
 * What a report says of a text: a known wording in the words of our own files, the shape of its figures, and otherwise
 * how long it is. No letter of the text and no digit gets through. `languages`: BCP 47, likeliest first. Empty for
 * no text.
 */
export const encodeText = (raw: string, languages: readonly string[]): string => {
  const text = raw
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const key = wordingKey(text);
  const known = key === '' ? undefined : WORDINGS.texts.get(key);
  if (known !== undefined) return known;
  if (text.length > LONGEST) return '{prose}';
  if (!/\p{Nd}/u.test(text)) return wordsOnly(text, languages);
  return (
    behindLead(text, languages, windowIn) ?? behindLead(text, languages, periodIn) ?? figures(text, languages)
  );
};
