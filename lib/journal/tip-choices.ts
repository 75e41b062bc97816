import {
  LONGEST_TIP_TEXT,
  LONGEST_TIP_TITLE,
  MOST_HIDDEN,
  MOST_OWN_TIPS,
  MOST_REMOVED,
  newTipId,
  type OwnTip,
  type TipChoices,
} from './own-tip';

/** What the seller writes of a tip; an `id` where it is there already. */
export type TipDraft = Pick<OwnTip, 'metric' | 'title' | 'text'> & { readonly id?: string };

/** `full`: there are as many own tips as can be kept. */
export type TipKept =
  | { readonly kind: 'kept'; readonly choices: TipChoices; readonly id: string }
  | { readonly kind: 'not-kept'; readonly choices: TipChoices; readonly reason: 'full' | 'empty' };

const without = <T extends { readonly id: string }>(all: readonly T[], id: string): readonly T[] =>
  all.filter(each => each.id !== id);

/** The choices with a tip hidden; the oldest goes where there are too many. The same where it is hidden already. */
export const withHidden = (choices: TipChoices, id: string): TipChoices =>
  choices.hidden.includes(id) ? choices : { ...choices, hidden: [...choices.hidden, id].slice(-MOST_HIDDEN) };

/** The choices with a tip shown again. */
export const withShown = (choices: TipChoices, id: string): TipChoices => ({
  ...choices,
  hidden: choices.hidden.filter(each => each !== id),
});

/** The choices with an own tip added or changed. */
export const withOwnTip = (choices: TipChoices, draft: TipDraft, at: Date): TipKept => {
  const { id = newTipId(), metric } = draft;
  const [title, text] = [
    draft.title.trim().slice(0, LONGEST_TIP_TITLE),
    draft.text.trim().slice(0, LONGEST_TIP_TEXT),
  ];
  const others = without(choices.own, id);
  if (title === '') return { kind: 'not-kept', choices, reason: 'empty' };
  if (others.length >= MOST_OWN_TIPS) return { kind: 'not-kept', choices, reason: 'full' };
  const tip: OwnTip = { id, metric, title, text, changedAt: at.toISOString() };
  const own = choices.own.some(each => each.id === id)
    ? choices.own.map(each => (each.id === id ? tip : each))
    : [...others, tip];
  return { kind: 'kept', choices: { ...choices, own, removed: without(choices.removed, id) }, id };
};

/** The choices without an own tip. */
export const withoutOwnTip = (choices: TipChoices, id: string, at: Date): TipChoices => ({
  hidden: choices.hidden.filter(each => each !== id),
  own: without(choices.own, id),
  removed: [...without(choices.removed, id), { id, changedAt: at.toISOString() }].slice(-MOST_REMOVED),
});
