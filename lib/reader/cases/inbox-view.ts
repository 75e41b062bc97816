import type { InboxRead } from '../../inbox';
import type { PageReading } from '../../reading';
import type { PageView } from '../read-page';
import type { MadeLog } from './made-log';
import type { TextMemory } from './text-memory';

/** A page with an inbox, and what is known of it besides. */
export type InboxView = Pick<PageView, 'document' | 'location' | 'shadowRootOf' | 'isShown' | 'rectOf'> & {
  /** The clock, in ms. */
  readonly now: number;
  /** When each text of this page view was first seen; one a view (made-log.ts). */
  readonly made: MadeLog;
  /** What texts said at the reads before; one a view. */
  readonly texts?: TextMemory;
  /** Is an element drawn, as far as display, visibility and opacity go? Asks for no layout; left out: as `isShown`. */
  readonly isDrawn?: (el: Element) => boolean;
  /** What the reader of figures made of the same page: the cards' counts are among it. */
  readonly readings?: readonly Pick<PageReading, 'metric' | 'value'>[];
  /** BCP 47 languages that the page is known to speak, likeliest first; its own word and its host's come after them. */
  readonly languages?: readonly string[];
};

export type InboxResult =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'read';
      readonly read: InboxRead;
      /** One an entry of the list, the whole row. */
      readonly rows: readonly Element[];
      /** The pane of the open conversation. */
      readonly conversation: Element | null;
      /** Where the seller types the answer: a text area or an editable element, also in a shadow root. */
      readonly reply: Element | null;
      /** What the buyer asks, of the messages that nobody answered yet. For the check of a reply; never sent with a read. */
      readonly asked: string | null;
      /** Shadow roots met, to be watched. */
      readonly roots: readonly ShadowRoot[];
    };
