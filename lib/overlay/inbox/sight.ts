import type { InboxRead } from '../../inbox';

/** What the reader (lib/reader/cases) gives of the page as it is now: what it says, and where that stands. */
export type InboxSight =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'read';
      readonly read: InboxRead;
      /** One a row of the list, in its order. */
      readonly rows: readonly Element[];
      /** The open conversation, or what heads it. */
      readonly conversation: Element | null;
      /** Where the seller types the answer. */
      readonly reply: Element | null;
      /** The buyer's message that waits for one. It is never sent with the read. */
      readonly asked: string | null;
      readonly roots: readonly ShadowRoot[];
    };

export type Seen = Extract<InboxSight, { kind: 'read' }>;
