import type { Beside, PanelWords, TipView } from '../view';

/** What the seller does in a panel with a tip or with an entry of the journal. */
export type Deed =
  | { readonly kind: 'start'; readonly tip: Pick<TipView, 'id' | 'title'> }
  | { readonly kind: 'hide'; readonly tip: Pick<TipView, 'id' | 'title'> }
  | { readonly kind: 'note'; readonly id: string; readonly note: string }
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
  /** What is typed and not yet saved, by the entry's id: it outlives the panel. */
  readonly drafts: Map<string, string>;
  /** Where it stands what came of the last deed; it outlives each drawing of the panel. */
  readonly said: HTMLElement;
  readonly onDeed: (deed: Deed) => void;
  readonly onHistory: () => void;
};
