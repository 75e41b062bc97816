import type { ReplyMark, TemplateOffer } from '../../inbox';
import { button, html } from '../element';
import { sheetFrame } from '../sheet-frame';
import type { Span } from './field';
import { verdictOf, type Findings } from './reply-state';

export type CheckActions = {
  readonly onSelect: (span: Span) => void;
  readonly onTemplates: () => void;
  readonly onClose: () => void;
};

/** A quoted part is cut at so many units, in the middle of a link for instance. */
const LONGEST_QUOTE = 60;

const quote = (text: string, { from, to }: Span): string => {
  const part = text.slice(from, to).replaceAll(/\s+/gu, ' ').trim();
  return part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE)}…` : part;
};

const section = (title: string, items: readonly Node[]): Node | null =>
  items.length > 0
    ? html('section', { class: 'found' }, html('h3', {}, title), html('ul', { class: 'lines' }, ...items))
    : null;

const markItem = (text: string, mark: ReplyMark, onSelect: CheckActions['onSelect']): Node =>
  html(
    'li',
    {},
    button({ class: 'plain entry' }, () => onSelect(mark), html('q', {}, quote(text, mark))),
    html('p', {}, mark.reason),
    html('p', { class: 'source' }, mark.certainty),
  );

/** What the check found, in full; pressing a part of the reply selects it. The reply's words are text and nothing else. */
export const checkView = (
  text: string,
  findings: Findings,
  { words, dir, language }: TemplateOffer,
  { onSelect, onTemplates, onClose }: CheckActions,
): HTMLElement => {
  const { marks, missing, gaps, isChecked } = findings;
  const gapItems = gaps.map(gap =>
    html(
      'li',
      {},
      button({ class: 'plain entry' }, () => onSelect(gap), `{${gap.name}}`),
    ),
  );
  const isClean = isChecked && marks.length === 0;
  return sheetFrame(
    {
      title: words.check,
      tone: verdictOf(findings, words)?.tone ?? 'quiet',
      dir,
      language,
      close: words.close,
      onClose,
    },
    isClean ? html('p', {}, words.clean) : null,
    section(
      words.forbiddenHead,
      marks.map(mark => markItem(text, mark, onSelect)),
    ),
    section(words.gapsHead, gapItems),
    section(
      words.missingHead,
      missing.map(each => html('li', {}, each.text)),
    ),
    html('p', { class: 'source' }, words.note),
    html(
      'div',
      { class: 'foot' },
      html('b', { class: 'ours' }, 'Benchline'),
      button({ class: 'plain' }, onTemplates, words.templates),
    ),
  );
};
