import type { OfferView } from '../view';
import { button, html } from './element';

/** Asks in the status whether what looks like the insights is that, with each mapping in a line of its own. */
export const offerQuestion = (
  { text, rows, yes, no }: OfferView,
  onAnswer: (answer: 'yes' | 'no') => void,
): HTMLElement =>
  html(
    'div',
    { class: 'question', role: 'group', 'aria-label': text },
    html('p', {}, text),
    html('ul', { class: 'lines' }, ...rows.map(row => html('li', {}, row))),
    button({ class: 'plain' }, () => onAnswer('yes'), yes),
    button({ class: 'plain' }, () => onAnswer('no'), no),
  );
