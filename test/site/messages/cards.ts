import { escape } from '../escape';
import { whole } from '../format';
import type { Visit } from '../visit';
import { word } from '../words';
import { inboxState } from './inbox-state';

type States = readonly ('waiting' | 'unresolved' | 'resolved')[];

const ATTENTION: States = ['waiting', 'unresolved'];

/** What the cards count: the cases of the list (test/site/messages/cases.ts). */
export const countOf = (visit: Visit, states: States): number =>
  inboxState(visit).cases.filter(({ state }) => states.some(one => one === state)).length;

/** Chinese pages run names and counts together (field notes, "Buyer-Seller Messages"). `#` stands for a count. */
const parts = (visit: Visit): string => {
  const joint = visit.locale.startsWith('zh') ? '' : ' | ';
  return (['needing', 'unresolved'] as const).map(name => `${word(visit, name)} #`).join(joint);
};

const filled = (visit: Visit, sentence: string, states: States): string =>
  states.reduce((text, state) => text.replace('#', whole(visit, countOf(visit, [state]))), sentence);

type Card = {
  readonly name: 'attention' | 'resolved';
  readonly states: States;
  readonly line: string;
  readonly counted: States;
};

const CARDS = (visit: Visit): readonly Card[] => [
  { name: 'attention', states: ATTENTION, line: parts(visit), counted: ATTENTION },
  { name: 'resolved', states: ['resolved'], line: `Cases resolved today ${whole(visit, 0)}`, counted: [] },
];

/** The page's own script keeps the counts up to date by these attributes (test/site/client/inbox/cards.mjs). */
const hooks = ({ counted, line }: Card): string =>
  counted.length > 0 ? ` data-count="${counted.join(' ')}" data-words="${escape(line)}"` : '';

const plainCard = (visit: Visit, card: Card): string => `
  <article class="tile message-card" tabindex="0"><h4>${escape(word(visit, card.name))}</h4>
    <p class="figure" data-count="${card.states.join(' ')}">${whole(visit, countOf(visit, card.states))}</p><p${hooks(card)}>${escape(filled(visit, card.line, card.counted))}</p></article>`;

const katCard = (visit: Visit, card: Card): string => `
  <kat-box class="tile message-card"><kat-label text="${escape(word(visit, card.name))}"></kat-label>
    <kat-label class="figure" data-count="${card.states.join(' ')}" text="${whole(visit, countOf(visit, card.states))}"></kat-label><kat-label${hooks(card)} text="${escape(filled(visit, card.line, card.counted))}"></kat-label></kat-box>`;

/** The two cards; with `layout=kat` all text is in components. */
export const messageCards = (visit: Visit): string => {
  const cardOf = visit.layout === 'kat' ? katCard : plainCard;
  return `<div class="tiles">${CARDS(visit)
    .map(card => cardOf(visit, card))
    .join('')}</div>`;
};
