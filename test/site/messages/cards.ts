import { escape } from '../escape';
import { whole } from '../format';
import type { Visit } from '../visit';
import { word } from '../words';

/** What the cards above the inbox count. */
export const CASES = { attention: 3, needing: 2, unresolved: 1, resolved: 1204, today: 0 } as const;

/** Chinese pages run names and counts together (field notes, "Buyer-Seller Messages"). */
const parts = (visit: Visit): string => {
  const joint = visit.locale.startsWith('zh') ? '' : ' | ';
  return (['needing', 'unresolved'] as const)
    .map(name => `${word(visit, name)} ${whole(visit, CASES[name])}`)
    .join(joint);
};

const today = (visit: Visit): string => `Cases resolved today ${whole(visit, CASES.today)}`;

const plainCard = (visit: Visit, name: 'attention' | 'resolved', line: string): string => `
  <article class="tile message-card" tabindex="0"><h4>${escape(word(visit, name))}</h4>
    <p class="figure">${whole(visit, CASES[name])}</p><p>${escape(line)}</p></article>`;

const katCard = (visit: Visit, name: 'attention' | 'resolved', line: string): string => `
  <kat-box class="tile message-card"><kat-label text="${escape(word(visit, name))}"></kat-label>
    <kat-label class="figure" text="${whole(visit, CASES[name])}"></kat-label><kat-label text="${escape(line)}"></kat-label></kat-box>`;

/** The two cards; with `layout=kat` all text is in components. */
export const messageCards = (visit: Visit): string => {
  const card = visit.layout === 'kat' ? katCard : plainCard;
  return `<div class="tiles">${card(visit, 'attention', parts(visit))}${card(visit, 'resolved', today(visit))}</div>`;
};
