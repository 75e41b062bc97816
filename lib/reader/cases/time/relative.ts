import { foldWord } from '../../parse/clean';
import { perLanguage } from '../../parse/per-language';
import { onePerForm } from '../../parse/units';
import { amountOf, type Amount } from './amount';

const MINUTES = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 44_640,
  year: 527_040,
};
type Unit = keyof typeof MINUTES;
const UNITS = Object.keys(MINUTES) as readonly Unit[];
const STYLES = ['long', 'short', 'narrow'] as const;

/** `past`: so long ago; otherwise so long from now. */
export type Relative = Amount & { readonly past: boolean };

type Affix = { readonly before: string; readonly after: string; readonly past: boolean };
type Words = {
  /** What stands around a number, "#" in its place: "vor # tagen". Null where past and future are written alike. */
  readonly frames: ReadonlyMap<string, { readonly unit: Unit; readonly past: boolean } | null>;
  /** Phrases without a number: "yesterday", Arabic "two hours ago". */
  readonly phrases: ReadonlyMap<string, Relative>;
  /** What stands around an amount of several units: "vor ", " ago". */
  readonly affixes: readonly Affix[];
};

const NOTHING: Words = { frames: new Map(), phrases: new Map(), affixes: [] };

type Growing = { frames: Map<string, { unit: Unit; past: boolean } | null>; phrases: Map<string, Relative> };

const isNumber = ({ type }: Intl.RelativeTimeFormatPart): boolean => type === 'integer';

const learnParts = (
  { frames, phrases }: Growing,
  parts: readonly Intl.RelativeTimeFormatPart[],
  { unit, past, count }: Said,
): void => {
  const key = foldWord(parts.map(part => (isNumber(part) ? '#' : part.value)).join(''));
  const known = frames.get(key);
  const isSame = known === undefined || (known?.past === past && known.unit === unit);
  const step = MINUTES[unit];
  if (parts.some(isNumber)) frames.set(key, isSame ? { unit, past } : null);
  else phrases.set(key, { minutes: count * step, step, past });
};

type Said = { readonly unit: Unit; readonly past: boolean; readonly count: number };

const affixIn = (
  language: string,
  style: (typeof STYLES)[number],
  unit: 'hour' | 'minute',
  past: boolean,
) => {
  const whole = new Intl.RelativeTimeFormat(language, { style }).format(past ? -5 : 5, unit).toLowerCase();
  const amount = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style }).format(5);
  const [before, after, more] = whole.split(amount.toLowerCase());
  const isAffix = before !== undefined && after !== undefined && more === undefined;
  return isAffix && (before + after).trim() ? [{ before: before.trim(), after: after.trim(), past }] : [];
};

const wordsOf = perLanguage<Words>(language => {
  const words: Growing = { frames: new Map(), phrases: new Map() };
  for (const style of STYLES) {
    const [always, auto] = (['always', 'auto'] as const).map(
      numeric => new Intl.RelativeTimeFormat(language, { style, numeric }),
    );
    for (const unit of UNITS)
      for (const past of [true, false])
        for (const count of onePerForm(language).filter(each => Number.isInteger(each) && each > 0))
          learnParts(words, always?.formatToParts(past ? -count : count, unit) ?? [], { unit, past, count });
    for (const unit of UNITS)
      for (const count of [0, 1, 2])
        learnParts(words, auto?.formatToParts(-count, unit) ?? [], { unit, past: true, count });
  }
  const affixes = STYLES.flatMap(style =>
    (['hour', 'minute'] as const).flatMap(unit =>
      [true, false].flatMap(past => affixIn(language, style, unit, past)),
    ),
  );
  return { ...words, affixes };
}, NOTHING);

const byFrame = (text: string, { frames }: Words): Relative | null => {
  const [digits = '', ...others] = text.match(/\d+/g) ?? [];
  const frame = others.length === 0 && digits ? frames.get(foldWord(text.replace(digits, '#'))) : null;
  if (!frame || digits.length > 4) return null;
  const step = MINUTES[frame.unit];
  return { minutes: Number(digits) * step, step, past: frame.past };
};

const byAffix = (text: string, { affixes }: Words, language: string): Relative | null => {
  const small = text.toLowerCase();
  for (const { before, after, past } of affixes) {
    if (!small.startsWith(before) || !small.endsWith(after)) continue;
    const amount = amountOf(text.slice(before.length, text.length - after.length).trim(), [language]);
    if (amount) return { ...amount, past };
  }
  return null;
};

/**
 * A clean text as a time told from now ("3 hours ago", "vor 3 Tagen", "yesterday", "in 2 h"), by the words that Intl has
 * for them in the languages and in English. Days are those of the calendar, so that "yesterday" has a step of a day.
 */
export const relativeOf = (text: string, languages: readonly string[]): Relative | null => {
  for (const language of new Set([...languages, 'en-GB'])) {
    const words = wordsOf(language);
    const found = words.phrases.get(foldWord(text)) ?? byFrame(text, words) ?? byAffix(text, words, language);
    if (found) return found;
  }
  return null;
};
