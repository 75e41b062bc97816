import type { Phrase } from '../catalogue/labels/label-file';
import type { Target, Unit } from '../catalogue/metric';
import type { Classify, What } from './cell';
import { cleanText } from './parse/clean';
import { readCounts } from './parse/counts';
import { readPeriod } from './parse/date';
import { readDuration } from './parse/duration';
import { readOutOf } from './parse/out-of';
import { decimals } from './parse/number';
import { readPercent } from './parse/percent';
import { either, type Parsed } from './parse/result';
import { readWindow } from './parse/window';
import { wordingKey } from '../catalogue/wording-key';
import { perText } from './per-text';
import type { Vocabulary } from './vocabulary';

const TEXT: What = { kind: 'text' };
const ELSEWHERE: What = { kind: 'text', elsewhere: true };
const WITHIN: What = { kind: 'text', elsewhere: true, within: true };
const NOT_AVAILABLE: What = { kind: 'not-available' };

/** "--" and "-" stand for no value in every language (docs/field-notes.md, "No value"). */
export const DASHES = /^[-–—]{1,3}$/;

/** Signs by which a text is shown in another order than it is written in: what one sees is not what stands there. */
export const OVERRIDE = /[\u202d\u202e]/;

const readings = <T>(parsed: Parsed<T>): readonly T[] =>
  parsed.kind === 'read' ? [parsed.value] : parsed.kind === 'ambiguous' ? parsed.values : [];

/** Stars and points may have decimals, counts may not. A sign marks a change, never a figure of these metrics. */
const plainNumbers = (text: string, languages: readonly string[], unit: Unit): readonly number[] => {
  const fits =
    unit === 'stars' || unit === 'points' ? () => true : (decimal: string) => !decimal.includes('.');
  return [...new Set(decimals(text, languages, fits).map(Number))];
};

/** "372 / 1000", "8.5 out of 10": points of as many as there can be. */
const OF_ALL = /^(\d[\d.,]*) ?(?:\/|out of|of) ?(?:1[.,]?000|100|10)$/i;
/** "3.8", "3.8 out of 5"; with one star as a picture before or behind it. */
const starsIn = (text: string, languages: readonly string[]): readonly number[] =>
  either(plainNumbers(text, languages, 'stars'), () => readings(readOutOf(text, 5, languages)));

const READERS: Record<Unit, (text: string, languages: readonly string[]) => readonly number[]> = {
  rate: (text, languages) => readings(readPercent(text, languages)),
  duration: (text, languages) => readings(readDuration(text, languages)),
  count: (text, languages) => plainNumbers(text, languages, 'count'),
  points: (text, languages) => plainNumbers(OF_ALL.exec(text)?.[1] ?? text, languages, 'points'),
  stars: (text, languages) => starsIn(text.replace(/^[★⭐]\s*|\s*[★⭐]$/u, ''), languages),
};

/** "300 of 200 orders": counts, but none that can be true. */
const IMPOSSIBLE = /^[\d.,]+ of [\d.,]+ \p{L}+$/u;

/** All-digit dates stand in American order on other pages too (docs/field-notes.md, "Formats"). */
const isUnsure = (dates: string, languages: readonly string[]): boolean =>
  languages[0] !== 'en-US' && /^[\d\s/–~-]+$/.test(dates);

/** The words before the first digit, as a key, and the rest. */
const leadOf = (text: string): readonly [lead: string, rest: string] => {
  const at = text.search(/[%\d]/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
};

/** A longer text is prose, whatever figures it holds. */
const LONGEST_FIGURE = 90;
/** Longer than any line that names its period, with the sentence that follows on the same line. */
const LONGEST_PERIOD = 140;

/** Which phrase the words before a gap are, if any. */
type PhraseOf = (words: string) => Phrase | undefined;

/** What follows one of the given words at the beginning of a text, or null. */
const afterWords = (text: string, keys: readonly string[]): string | null => {
  const key = wordingKey(text);
  const lead = keys.find(each => key.startsWith(each));
  if (lead === undefined) return null;
  let end = 0;
  while (end < text.length && wordingKey(text.slice(0, end)) !== lead) end += 1;
  return text.slice(end);
};

/** "… from 30 June - 30 July 2026. Select a card for more details.": the dates alone. */
const withoutSentence = (text: string): string => text.replace(/\.(?:\s+\p{L}[^.\d]*\.?)?$/u, '').trim();

const afterPeriodLead = (text: string, keys: readonly string[], phraseOf: PhraseOf): string | null => {
  if (text.length > LONGEST_PERIOD) return null;
  const colon = text.search(/[:：]/);
  if (phraseOf(text.slice(0, colon)) === 'period') return text.slice(colon + 1);
  const rest = afterWords(text, keys);
  return rest === null ? null : withoutSentence(rest);
};

/** "Target: < 1%": the comparison sign says what the words do not. */
const boundOf = (lead: string, find: Vocabulary['find'], phraseOf: PhraseOf): Target['bound'] | null => {
  const phrase = phraseOf(lead);
  if (phrase === 'target-under') return 'under';
  if (phrase === 'target-over') return 'over';
  const wording = find(lead);
  if (!wording || wording === 'maybe' || wording.term !== 'target') return null;
  return /[<≤]/.test(lead) ? 'under' : /[>≥]/.test(lead) ? 'over' : null;
};

/** "≤ 0" violations are fewer than one, "≥ 200" points more than 199: the bound of what is whole is itself kept. */
const beyond = (bound: Target['bound'], value: number, unit: Unit): number => {
  if (unit !== 'count' && unit !== 'points') return value;
  return bound === 'under' ? value + 1 : value - 1;
};

/**
 * Says what a whole text is. `languages`: BCP 47, likeliest first (see parse/).
 * Wordings go before figures, windows before durations ("7 days" is a window, "7 hours" an answer time).
 */
export const classifier = (vocabulary: Vocabulary, languages: readonly string[]): Classify => {
  const { leads, find } = vocabulary;
  // "Orders: 12", "Orders: 13" …: many texts of a page begin alike.
  const phraseOf = perText(words => leads.get(wordingKey(words)));
  const periodLeads = [...leads].flatMap(([key, phrase]) => (phrase === 'period' ? [key] : []));

  const word = (text: string): What | null => {
    const wording = find(text);
    if (!wording || wording === 'maybe') return null;
    if (wording.term === 'not-available') return NOT_AVAILABLE;
    if (wording.labels.length > 0) return { kind: 'label' };
    if (wording.term) return { kind: 'term', term: wording.term };
    if (wording.region !== 'not-current') return null;
    return wording.within ? WITHIN : ELSEWHERE;
  };

  const target = (text: string, unit: Unit): What | null => {
    const [lead, rest] = leadOf(text);
    const bound = boundOf(lead, find, phraseOf);
    const value = bound && READERS[unit](rest, languages)[0];
    if (!bound || typeof value !== 'number') return null;
    return {
      kind: 'target',
      target: { bound, value: /[≤≥]/.test(lead) ? beyond(bound, value, unit) : value },
    };
  };

  /** "Time period: Lifetime", "View ratings by: All ratings": what follows is what the line says. */
  const said = (text: string): What | null => {
    const colon = text.search(/[:：]/);
    const phrase = colon > 0 ? phraseOf(text.slice(0, colon)) : undefined;
    return phrase === 'time-window' || phrase === 'choice' ? word(text.slice(colon + 1)) : null;
  };

  const window = (text: string): What | null => {
    const [lead, rest] = leadOf(text);
    const phrase = phraseOf(lead);
    const inPhrase = phrase === 'time-window' || phrase === 'period' ? rest : text;
    const [value] = readings(readWindow(inPhrase, languages));
    return value ? { kind: 'window', window: value, titled: inPhrase !== text } : null;
  };

  const tallyOf = (words: string, digits: string): What | null => {
    const phrase = phraseOf(words);
    if (phrase !== 'count-part' && phrase !== 'count-whole') return null;
    const [count, other] = plainNumbers(digits, languages, 'count');
    const of = phrase === 'count-part' ? 'part' : 'whole';
    return count !== undefined && other === undefined ? { kind: 'tally', of, count } : null;
  };

  /** "Total orders: 4,027", or with the number first. */
  const tally = (text: string): What | null => {
    const [lead, rest] = leadOf(text);
    const [, digits = '', tail = ''] = /^(\d[\d.,٫٬'’\s]*)(\D+)$/u.exec(text) ?? [];
    return lead === '' ? tallyOf(tail, digits) : tallyOf(lead, rest);
  };

  /** A period may begin with a month's name, so the phrase is told by its colon, or by the words that it begins with. */
  const period = (text: string): What | null => {
    const after = afterPeriodLead(text, periodLeads, phraseOf);
    const named = after !== null;
    if (!named && text.length >= LONGEST_FIGURE) return null;
    const dates = after ?? text;
    const parsed = readPeriod(
      dates,
      isUnsure(dates, languages) ? [...languages, 'en-US', 'en-GB'] : languages,
    );
    return parsed.kind === 'read' ? { kind: 'period', period: parsed.value, named } : null;
  };

  const counts = (text: string): What | null => {
    const found = readings(readCounts(text, languages));
    return found.length > 0 || IMPOSSIBLE.test(text) ? { kind: 'counts', counts: found } : null;
  };

  /** "372 points" */
  const withoutPoints = (text: string): string => {
    const [, digits = '', word = ''] = /^(\d[\d.,]*) ?(\D+)$/.exec(text) ?? [];
    const wording = word === '' ? null : find(word);
    return wording && wording !== 'maybe' && wording.term === 'points' ? digits : text;
  };

  const figure = (text: string, unit: Unit): What | null => {
    const found = READERS[unit](unit === 'points' ? withoutPoints(text) : text, languages);
    return found.length > 0 && !text.startsWith('+') ? { kind: 'value', values: found } : null;
  };

  // A page's texts are asked about in one unit after the other, and most of what they may be has none.
  const windowIn = perText(window);
  const periodIn = perText(period);
  const countIn = perText(text => tally(text) ?? counts(text));

  const withDigits = (text: string, unit: Unit): What =>
    target(text, unit) ?? windowIn(text) ?? figure(text, unit) ?? countIn(text) ?? periodIn(text) ?? TEXT;

  return (raw, unit) => {
    if (OVERRIDE.test(raw)) return TEXT;
    const text = cleanText(raw);
    if (DASHES.test(text)) return NOT_AVAILABLE;
    const known = word(text) ?? said(text);
    if (known) return known;
    if (!/\d/.test(text)) return TEXT;
    return text.length < LONGEST_FIGURE ? withDigits(text, unit) : (periodIn(text) ?? TEXT);
  };
};
