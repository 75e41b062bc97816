/** What a message to a buyer must not contain (docs/messages.md, "What is checked"). */
export const RULES = [
  'link',
  'email',
  'phone',
  'review-incentive',
  'review-change',
  'review-positive-only',
  'contact-before-feedback',
  'review-again',
  'off-amazon',
  'marketing',
  'thanks-only',
  'ask-cancel',
  'emoji',
  'confirmation-only',
] as const;
export type Rule = (typeof RULES)[number];

/** `amazon`: Amazon's own rule says so of what is marked. `likely`: the rule is Amazon's, that this is meant by it is our reading. */
export type Certainty = 'amazon' | 'likely';

/** Why something is marked where it is not the rule's own reason. */
export type Reason = Rule | 'link-of-carrier' | 'link-for-order' | 'phone-of-others';

/** Offsets are UTF-16 units of the given text, `to` excluded. */
export type Mark = {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly reason: Reason;
};

/** What good practice asks for. */
export const PRACTICES = ['acknowledge', 'answer', 'next-step', 'date'] as const;
export type Practice = (typeof PRACTICES)[number];

/** A part of a folded text. */
export type Span = { readonly from: number; readonly to: number };
