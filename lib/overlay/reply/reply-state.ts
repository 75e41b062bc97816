import type { ReplyMark, ReplyView, ReplyWords } from '../../inbox';
import { gapsIn, type Gap } from '../../messages/templates/gaps';
import type { Tone } from '../../view';
import { carryMarks } from './carry-marks';

/** What is known of the text in the box. `found`: the last answer of the check and the text it was of; null without one. */
export type ReplyState = {
  readonly text: string;
  readonly found: { readonly view: ReplyView; readonly text: string } | null;
};

/** What is shown of it. */
export type Findings = {
  readonly marks: readonly ReplyMark[];
  readonly missing: ReplyView['missing'];
  readonly gaps: readonly Gap[];
  /** Is the check's word on this very text, or on nothing? */
  readonly isChecked: boolean;
};

export const NOTHING: ReplyState = { text: '', found: null };

/**
 * An empty box misses nothing yet, and neither does a text with gaps, whose date for instance is still to come. What was missing
 * before the last change may still be.
 */
export const findingsIn = ({ text, found }: ReplyState): Findings => {
  const gaps = gapsIn(text);
  if (!found || text.trim() === '') return { marks: [], missing: [], gaps, isChecked: false };
  const { view } = found;
  const marks = carryMarks(view.marks, found.text, text);
  const missing = gaps.length > 0 ? [] : view.missing;
  return { marks, missing, gaps, isChecked: found.text === text };
};

/** `{count}` in words that came finished but for that. */
export const filled = (words: string, count: number): string => words.replace('{count}', String(count));

/** The one thing to say of a reply: its sign, its tone, and in words; `small`: the sign is enough to see. */
export type Verdict = {
  readonly sign: string;
  readonly tone: Tone;
  readonly text: string;
  readonly size: 'whole' | 'small';
};

/** What Amazon forbids first, then what is missing; null while nothing is known. Gaps that are left have a button of their own. */
export const verdictOf = ({ marks, missing, isChecked }: Findings, words: ReplyWords): Verdict | null => {
  if (marks.length > 0)
    return { sign: '▲', tone: 'bad', text: filled(words.forbidden, marks.length), size: 'whole' };
  if (missing.length > 0)
    return { sign: '○', tone: 'quiet', text: filled(words.missing, missing.length), size: 'whole' };
  return isChecked ? { sign: '✓', tone: 'quiet', text: words.clean, size: 'small' } : null;
};

/** What a screen reader is told: that something forbidden came up, or that a gap is left; never that all is well. */
export const toAnnounce = ({ marks }: Findings, words: ReplyWords): string =>
  marks.length === 0
    ? ''
    : `${filled(words.forbidden, marks.length)}. ${[...new Set(marks.map(({ reason }) => reason))].join(' ')}`;
