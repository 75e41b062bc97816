import { countryCodeIn } from '../../history/country';
import type { CaseState } from '../../messages/case';
import { stateNamed, type OwnWords } from './state-word';

/** "fi fi-de", "flag-icon-de", "flag flag--de" */
const CODE = /(?:^|[\s_-])(?:flag|fi|country|marketplace)(?:-icon)?[_-]{1,2}([a-z]{2})(?=$|\s)/i;
const FILE = /(?:^|\/)([a-z]{2})(?:[-_][a-z0-9]+)?\.(?:svg|png|gif|webp|jpe?g)/i;
const FLAG_FILE = /(?:flag|country|marketplace)[^/]*[-_/]([a-z]{2})[^/a-z][^/]*$/i;
const NAMES = [
  'country',
  'data-country',
  'data-country-code',
  'country-code',
  'marketplace',
  'data-marketplace',
];
const TITLES = ['alt', 'title', 'aria-label', 'label', 'name', 'code'];

/** Regional indicators are the letters of a country's code, moved. */
const EMOJI = /^\s*([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])\s*$/u;

/** The country of a text that is a flag or a code and nothing else. */
export const writtenCountry = (text: string): string | null => {
  if (/^\s*[A-Z]{2}\s*$/.test(text)) return countryCodeIn(text, []);
  const letters = EMOJI.exec(text)?.slice(1) ?? [];
  const code = letters.map(each => String.fromCharCode((each.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
  return code ? countryCodeIn(code, []) : null;
};

/** Asked only where there is something: names of countries cost more than most elements are worth. */
const countryIn = (text: string | null | undefined, languages: readonly string[] = []): string | null =>
  text ? countryCodeIn(text, languages) : null;

const codeIn = (text: string, pattern: RegExp): string | null => countryIn(pattern.exec(text)?.[1]);

const isPicture = (el: Element): boolean =>
  /^(img|svg|i|kat-flag|kat-icon)$|flag/.test(el.localName) ||
  el.getAttribute('role') === 'img' ||
  /flag/i.test(el.getAttribute('class') ?? '');

/** "Germany", "Flag of Germany", "DE flag", "flag: DE" */
const titled = (text: string, languages: readonly string[]): string | null =>
  countryCodeIn(text, languages) ??
  countryCodeIn(
    text
      .replace(/\b(flag|of|icon|the)\b|[:()]/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    languages,
  );

/** The country that an element without text shows: a flag. Null where it shows none. */
export const flagOf = (el: Element, languages: readonly string[]): string | null => {
  for (const name of NAMES) {
    const code = countryIn(el.getAttribute(name), languages);
    if (code) return code;
  }
  if (!isPicture(el)) return codeIn(el.getAttribute('class') ?? '', CODE);
  const src = el.getAttribute('src') ?? el.getAttribute('data-src') ?? '';
  const drawn =
    codeIn(el.getAttribute('class') ?? '', CODE) ??
    codeIn(src, FLAG_FILE) ??
    (/flag|countr|market/i.test(src) ? codeIn(src, FILE) : null);
  if (drawn) return drawn;
  for (const name of TITLES) {
    const text = el.getAttribute(name);
    const code = text ? titled(text, languages) : null;
    if (code) return code;
  }
  return null;
};

const STATE_NAMES = [
  'data-state',
  'data-status',
  'data-case-status',
  'data-case-state',
  'status',
  'state',
  'data-response-status',
];

/** The state that an element's attributes name: a token, or the name of an icon. */
export const stateOf = (el: Element, own: OwnWords): CaseState | null => {
  const names = isPicture(el) ? [...STATE_NAMES, 'aria-label', 'title', 'alt'] : STATE_NAMES;
  for (const name of names) {
    const text = el.getAttribute(name);
    const state = text ? stateNamed(text, own) : null;
    if (state) return state;
  }
  return null;
};

const TIMER = /timer|countdown|time-?(left|remaining)|remaining-?time|deadline|\bsla\b/i;

const OWN = /^(?:[a-z]+-)*(?:badge|status|state|pill|chip|indicator|date|time|timestamp)(?:-[a-z]+)?$/;

/** Is the element, by its name or class, a badge, a state or a time? A preview of what a buyer wrote is none. */
export const isOwnMark = (el: Element): boolean =>
  [el.localName, ...(el.getAttribute('class') ?? '').toLowerCase().split(/\s+/)].some(name => OWN.test(name));

/** Is the element, by its name, role or class, a timer? Attributes are Amazon's: no buyer can write them. */
export const isTimer = (el: Element): boolean =>
  el.getAttribute('role') === 'timer' ||
  TIMER.test(el.localName) ||
  TIMER.test(el.getAttribute('class') ?? '') ||
  TIMER.test(el.getAttribute('data-testid') ?? '');
