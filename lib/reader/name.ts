import type { Box } from './box';
import type { Cell } from './cell';

/** Three letters, or two of a script that writes words in fewer; a preposition ("in") names nothing. */
const LETTERS =
  /\p{L}\p{M}*\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** "-1.2 hours", "(+0.4%)", "▲ 3 days": a change, which has no name of its own. */
const CHANGE = /^[(\s]*[+\-−–▲▼△▽↑↓]\s*\d/u;
/** The name of a figure is short; what is longer is a sentence. */
const LONGEST_NAME = 40;
const MOST_WORDS = 4;

/** The sign of a mean, where it stands for the word. */
const MEAN = /^[Øø⌀]\.?$/u;

const isShort = (name: string): boolean =>
  name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS;

/** A short text with letters: it could be the name of something else. */
export const mayBeName = ({ what, text }: Cell): boolean => {
  const name = text.trim();
  if (what.kind !== 'text') return false;
  return what.elsewhere === true || MEAN.test(name) || (mayHead({ what, text }) && !/\d.*%|%.*\d/.test(name));
};

/** Over a column, or in the row before its values, a name may hold a share: "Top 10%". */
export const mayHead = ({ what, text }: Pick<Cell, 'what' | 'text'>): boolean => {
  const name = text.trim();
  return what.kind === 'text' && LETTERS.test(name) && !CHANGE.test(name) && isShort(name);
};

const INTERACTIVE = /^(a|button|summary|kat-(link|button|icon.*))$/;

/** A link or a button, or right in one. */
export const isControl = ({ el, up }: Box): boolean =>
  INTERACTIVE.test(el.localName) || (up !== null && INTERACTIVE.test(up.el.localName));

export const isInteractive = ({ box }: Cell): boolean => isControl(box);
