import { inOneText, stopped } from '../words/sentences';
import { gapLine } from './gap-line';
import { titleOf, valueText, type Subject } from './subject';

/** Dots between the parts are for the eye; a screen reader wants commas. */
const spoken = (text: string): string => text.replaceAll(' · ', ', ');

/**
 * The chip's full sentence for a screen reader; `drawing` says what its line shows. The words that are seen
 * stand in it as they are (WCAG 2.5.3), so that who speaks to the computer can say what they see.
 */
export const spokenLine = (subject: Subject, drawing: string): string => {
  const { language } = subject.words;
  const title = spoken(titleOf(subject));
  const line = gapLine(subject, 'short').text;
  if (subject.verdict.kind === 'none') return stopped(`${title}: ${line}`, language);
  const parts = [`${title}: ${valueText(subject, subject.reading.value)}`, line, drawing];
  return inOneText(
    parts.map(part => stopped(part, language)),
    language,
  );
};
