import type { JournalView, TipView } from '../view';
import { button, html } from './element';
import type { Desk } from './panel-desk';

/**
 * The page where a tip is done, opened by the seller's own click alone. Only on the host that the seller is on:
 * that is Seller Central's, whatever an answer says.
 */
const linkView = ({ link }: TipView): Node | null =>
  link && URL.parse(link.href)?.origin === location.origin
    ? html('p', {}, html('a', { href: link.href, target: '_blank', rel: 'noopener' }, `${link.text} ↗`))
    : null;

const line = (text: string, name = ''): Node | null =>
  text === '' ? null : html('p', { class: name }, text);

const howView = (tip: TipView, { words }: Desk): HTMLElement =>
  html(
    'details',
    { id: `how-${tip.id}`, class: 'how' },
    html('summary', { class: 'plain', 'aria-label': `${words.how}: ${tip.title}` }, words.how),
    // Without a reason it stands above already.
    tip.reason === '' ? null : line(tip.text),
    tip.steps.length > 0 ? html('ol', {}, ...tip.steps.map(step => html('li', {}, step))) : null,
    linkView(tip),
    line(tip.check),
    line(tip.source, 'source'),
  );

/** A tip: what, and why now; how to do it one level deeper. `journal` is left out where nothing can be kept: no buttons then. */
export const tipView = (tip: TipView, journal: JournalView | undefined, desk: Desk): HTMLElement => {
  const { id, title, reason, text } = tip;
  const deed = (kind: 'start' | 'hide', name: string): Node | null =>
    journal
      ? button(
          { class: name, 'aria-label': `${journal.labels[kind]}: ${title}` },
          () => desk.onDeed({ kind, tip: { id, title } }),
          journal.labels[kind],
        )
      : null;
  return html(
    'section',
    { class: 'tip', 'aria-label': title },
    html('h3', {}, title),
    line(reason === '' ? text : reason),
    howView(tip, desk),
    journal ? html('p', { class: 'deeds' }, deed('start', 'firm'), deed('hide', 'firm faint')) : null,
  );
};
