import type { Visit } from '../visit';
import { inboxState } from './inbox-state';

/** What the inbox's own script fills (test/site/client/inbox): rail, list, conversation, order. */
export const messagePanes = (visit: Visit): string => `
  <div class="message-panes" id="message-app"></div>
  <script type="application/json" id="message-state">${JSON.stringify(inboxState(visit)).replaceAll('<', '\\u003c')}</script>`;
