import { perLanguage } from '../../parse/per-language';
import { cleanText } from '../../parse/clean';

/** A time of day cut out of a text; `offset`: minutes of its zone ahead of UTC, null where the text names none. */
export type Clock = {
  readonly time: string;
  readonly before: string;
  readonly after: string;
  readonly offset: number | null;
  /** Whether it is morning or evening is not said, where the language would say it. */
  readonly half: boolean;
};

const TIME =
  /(?<!\d)(\d{1,2})(?::([0-5]\d)(?::[0-5]\d)?|\s?[hH]\s?([0-5]\d)|\s?[時时点]\s?([0-5]?\d)\s?分?)(?!\d)/;

/** Only those that have one meaning on the hosts of Seller Central; minutes. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  pst: -480,
  pdt: -420,
  est: -300,
  edt: -240,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  bst: 60,
  jst: 540,
};
const ZONE =
  /^\s?\(?(?:(?:utc|gmt)\s?([+-])(\d{1,2})(?::?(\d\d))?|(utc|gmt|z|[pe][sd]t|ces?t|mes?z|bst|jst)(?![\p{L}]))\)?/iu;

type Halves = { readonly am: readonly string[]; readonly pm: readonly string[]; readonly usual: boolean };

const ENGLISH = { am: ['am', 'a.m.', 'a. m.'], pm: ['pm', 'p.m.', 'p. m.'] };

const halvesOf = perLanguage<Halves>(
  language => {
    const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    const at = (hour: number) =>
      cleanText(format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod')?.value ?? '');
    const usual = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12 === true;
    return { am: [at(9).toLowerCase()], pm: [at(15).toLowerCase()], usual };
  },
  { am: [], pm: [], usual: false },
);

type Side = { readonly before: string; readonly after: string };

const isLetter = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text);

const withoutWord = ({ before, after }: Side, word: string): Side | null => {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (!word) return null;
  if (right.toLowerCase().startsWith(word) && !isLetter(right[word.length]))
    return { before, after: right.slice(word.length) };
  return left.toLowerCase().endsWith(word) ? { before: left.slice(0, -word.length), after } : null;
};

const halfOf = (side: Side, languages: readonly string[]): (Side & { readonly pm: boolean }) | null => {
  const known = [...languages.map(halvesOf), ENGLISH];
  for (const pm of [false, true])
    for (const word of known.flatMap(each => (pm ? each.pm : each.am))) {
      const rest = withoutWord(side, word);
      if (rest) return { ...rest, pm };
    }
  return null;
};

const hourOf = (hour: number, pm: boolean | null): number => {
  if (pm === null) return hour <= 23 ? hour : NaN;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (pm ? 12 : 0) : NaN;
};

type Zoned = { readonly after: string; readonly offset: number | null };

const zoneOf = (after: string): Zoned => {
  const [whole, sign, hours, minutes = '0', name = ''] = ZONE.exec(after) ?? [];
  if (whole === undefined) return { after, offset: null };
  const offset = hours
    ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    : (ZONES[name.toLowerCase()] ?? null);
  return { after: after.slice(whole.length), offset };
};

/** The one time of day in a clean text, with what stands around it; null where there is none. */
export const clockIn = (text: string, languages: readonly string[]): Clock | null => {
  const found = TIME.exec(text);
  if (!found) return null;
  const [whole, digits = '', ...minutes] = found;
  const side = { before: text.slice(0, found.index), after: text.slice(found.index + whole.length) };
  const half = halfOf(side, languages);
  const hour = hourOf(Number(digits), half ? half.pm : null);
  if (Number.isNaN(hour)) return null;
  const minute = minutes.find(each => each !== undefined) ?? '00';
  const { after, offset } = zoneOf(half?.after ?? side.after);
  const mayBeHalf = !half && hour >= 1 && hour <= 12 && !digits.startsWith('0');
  return {
    time: `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`,
    before: half?.before ?? side.before,
    after,
    offset,
    half: mayBeHalf && languages.slice(0, 1).some(language => halvesOf(language).usual),
  };
};
