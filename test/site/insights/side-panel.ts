import { insights } from './insight';
import type { Visit } from '../visit';

/** "How can I improve my performance?": repeats the metrics' names as headings over advice. */
export const sidePanel = (visit: Visit): string => `
  <kat-panel class="side-panel" hidden>
    <button type="button" class="side-panel-close">Close</button>
    <h2>How can I improve my performance?</h2>
    ${insights(visit)
      .map(
        ({ name }) =>
          `<h3>${name}</h3><p>Sellers who keep this low ship with tracking and answer within 24 hours. 85% of them do so on weekends.</p>`,
      )
      .join('')}
  </kat-panel>`;
