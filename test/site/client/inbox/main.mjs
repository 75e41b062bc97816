import { drawCounts } from './cards.mjs';
import { conversation, drawConversation, orderPane } from './conversation.mjs';
import { drawRows, list } from './list.mjs';
import { drawRail, rail } from './rail.mjs';
import { changed, onChange, state, way } from './state.mjs';

// Buyer-Seller Messages: a client-rendered app whose routes change without a page load (docs/field-notes.md).

const NARROW = matchMedia('(max-width: 560px)');
const app = document.querySelector('#message-app');

/** In narrow windows one pane is there, and the other is not in the page at all. */
const panes = () => {
  if (!NARROW.matches) return [rail, list, conversation, orderPane];
  const isListShown = way.narrow === 'list' || state.open === '';
  return isListShown ? [rail, list] : [rail, conversation];
};

const draw = () => {
  const now = panes();
  if (now.length !== app?.children.length || now.some((pane, at) => app?.children[at] !== pane))
    app?.replaceChildren(...now);
  drawRail();
  drawRows();
  drawConversation();
  drawCounts();
};

onChange(draw);
addEventListener('popstate', changed);
NARROW.addEventListener('change', changed);
if (way.again > 0) setInterval(changed, way.again);
setInterval(changed, 60_000);
draw();
// A virtualised list knows how many rows fit only once it is in the page.
requestAnimationFrame(drawRows);
