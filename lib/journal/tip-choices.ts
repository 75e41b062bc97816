import {
  LONGEST_TIP_TEXT,
  LONGEST_TIP_TITLE,
  MOST_HIDDEN,
  MOST_OWN_TIPS,
  MOST_REMOVED,
  newTipId,
  type OwnTip,
  type RemovedTip,
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

type Version = OwnTip | RemovedTip;
const isOwn = (version: Version): version is OwnTip => 'title' in version;

const textOf = (version: Version): string =>
  isOwn(version) ? JSON.stringify([version.metric, version.title, version.text]) : '';

const newest = (one: Version, other: Version): Version => {
  const order =
    Date.parse(one.changedAt) - Date.parse(other.changedAt) ||
    Number(isOwn(other)) - Number(isOwn(one)) ||
    (textOf(one) < textOf(other) ? -1 : 1);
  return order >= 0 ? one : other;
};

/**
 * Two sellers' choices as one: hidden by either is hidden, of two versions of a tip the newer stands, the removal at a
 * tie. Sorted by id, so that the order of merging is no matter. What would be too many is left out.
 */
export const mergedChoices = (one: TipChoices, other: TipChoices): TipChoices => {
  const versions = new Map<string, Version>();
  for (const version of [one, other].flatMap(({ own, removed }): Version[] => [...own, ...removed])) {
    const there = versions.get(version.id);
    versions.set(version.id, there ? newest(there, version) : version);
  }
  const all = [...versions.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    hidden: [...new Set([...one.hidden, ...other.hidden])].toSorted().slice(0, MOST_HIDDEN),
    own: all.filter(isOwn).slice(0, MOST_OWN_TIPS),
    removed: all.filter(version => !isOwn(version)).slice(0, MOST_REMOVED),
  };
};

/** What another's choices would add: ids of tips that get hidden, and of own tips that come in. */
export type NewTips = { readonly hidden: readonly string[]; readonly own: readonly string[] };

const newIn = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter(id => !before.includes(id));

const idsOf = (tips: readonly RemovedTip[]): readonly string[] => tips.map(({ id }) => id);

export const newTipsIn = (before: TipChoices, other: TipChoices): NewTips => {
  const after = mergedChoices(before, other);
  return { hidden: newIn(before.hidden, after.hidden), own: newIn(idsOf(before.own), idsOf(after.own)) };
};

/** Takes back what `newTipsIn` named. */
export const withoutNewTips = (choices: TipChoices, { hidden, own }: NewTips): TipChoices => ({
  ...choices,
  hidden: choices.hidden.filter(id => !hidden.includes(id)),
  own: choices.own.filter(({ id }) => !own.includes(id)),
});
