import type { Beside, PanelWords, TipView } from '../view';

/** What the seller does in a panel with a tip or with an entry of the journal. `draft`: the key of what was typed for it. */
export type Deed =
  | {
      readonly kind: 'start';
      /** A step of the seller's own has no id. */
      readonly tip: Pick<TipView, 'title'> & { readonly id: string | null };
      readonly draft?: string;
    }
  | { readonly kind: 'hide'; readonly tip: Pick<TipView, 'id' | 'title'> }
  | { readonly kind: 'note'; readonly id: string; readonly note: string; readonly draft: string }
  | { readonly kind: 'remove'; readonly id: string };

/** The value that a panel is about. */
export type About = Pick<Beside, 'metric' | 'scope'>;

/**
 * Has it kept, and resolves when the page shows what is true then: with the id of what was started (of other deeds, '');
 * null where it could not be kept.
 */
export type Act = (deed: Deed, about: About) => Promise<string | null>;

/** What tips and journal of an open panel need besides their views. */
export type Desk = {
  readonly words: PanelWords;
  /** What is typed and not yet kept, by the entry's id or another key: it outlives the panel. */
  readonly drafts: Map<string, string>;
  /** The key of a step of the seller's own that was not yet marked: one a figure. */
  readonly ownDraft: string;
  /** Where it stands what came of the last deed; it outlives each drawing of the panel. */
  readonly said: HTMLElement;
  readonly onDeed: (deed: Deed) => void;
  /** The word for the history page. */
  readonly history: string;
  readonly onHistory: () => void;
};
