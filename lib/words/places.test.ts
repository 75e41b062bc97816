import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import type { Message, Messages } from './messages';
import { PAGE_FILES } from './pages/page-words';
import { WAITING_FILES } from './waiting/waiting-words';
import { OVERLAY_FILES } from './words';

/** Wide and full-width characters (UAX #11) take two columns: kana, Han, Hangul, full-width forms and their punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
/** What a gap holds at its longest in these places: "12.34 个百分点", "23 h 59 min". */
const GAP = 'x'.repeat(6);

const columns = (text: string): number =>
  Array.from(text.replaceAll(/\{\w+\}/g, GAP)).reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);

const textsOf = (message: Message | undefined): readonly string[] => {
  if (message === undefined) return [];
  return typeof message === 'string' ? [message] : Object.values(message);
};

type Place = {
  readonly files: Readonly<Record<string, Messages>>;
  readonly keys: RegExp;
  /** In columns of Latin letters at the place's size. */
  readonly most: number;
};

/** The places with little room. Where a text is longer it breaks or is cut. */
const PLACES: Readonly<Record<string, Place>> = {
  'the line of a chip': {
    files: OVERLAY_FILES,
    keys: /^(above|below|level|top|until|state)(\.|$)/,
    most: 50,
  },
  'the trend in a chip': { files: OVERLAY_FILES, keys: /^trend\./, most: 20 },
  'the mark of a case': {
    files: OVERLAY_FILES,
    keys: /^case\.(at-most|overdue|maybe-overdue|untimed)$/,
    most: 24,
  },
  'the head of a row in the panel': {
    files: OVERLAY_FILES,
    keys: /^row\.(?!pace|back|by|forecast)/,
    most: 24,
  },
  'the head of a table': { files: OVERLAY_FILES, keys: /^head\./, most: 12 },
  'a switch of the status': {
    files: OVERLAY_FILES,
    keys: /^label\.(page|everywhere|history|close)$/,
    most: 28,
  },
  'a button in a page': {
    files: OVERLAY_FILES,
    keys: /^(show\.(button|other|leave)|report\.button|offer\.(yes|no)|pick\.(keep|again|done))$/,
    most: 36,
  },
  'the strip at the reply': {
    files: OVERLAY_FILES,
    keys: /^reply\.(templates|gaps|nextGap|forbidden|missing|clean)$/,
    most: 28,
  },
  'a verdict': { files: OVERLAY_FILES, keys: /^verdict\./, most: 64 },
  'a button of the pages': {
    files: PAGE_FILES,
    keys: /^(history|options|export|import|save-name|merge-(ask|now|not)|save|edit|cancel|remove|undo|rule-(rename|test)|template-(add|anyway)|tip-(add|show)|step-note-(edit|add)|starters-add|range-\w+)$/,
    most: 28,
  },
  'the switch of the popup': { files: PAGE_FILES, keys: /^switch$/, most: 28 },
  'the time left in the popup': {
    files: WAITING_FILES,
    keys: /^(left|at-most-left|is-overdue|is-overdue-now|perhaps-overdue|time-unknown)$/,
    most: 34,
  },
  'the title of the badge': {
    files: WAITING_FILES,
    keys: /^(near|overdue|may-be-overdue|none-near)$/,
    most: 60,
  },
  'the button of a notice': { files: WAITING_FILES, keys: /^snooze-/, most: 28 },
};

const cases = Object.entries(PLACES).flatMap(([place, { files, keys, most }]) =>
  LANGUAGES.map(language => ({ place, language, most, keys, file: files[language] ?? {} })),
);

describe('the room for words', () => {
  it.each(cases)('is enough for $place in $language', ({ keys, file, most }) => {
    const here = Object.keys(file).filter(key => keys.test(key));
    expect(here.length).toBeGreaterThan(0);
    const texts = here.flatMap(key => textsOf(file[key]));
    expect(texts.filter(text => columns(text) > most)).toEqual([]);
  });

  it('is measured in columns', () => {
    expect(columns('残り{time}')).toBe(4 + GAP.length);
    expect(columns('é – “a”')).toBe(7);
  });
});
