import type { JSX } from 'preact';
import type { GapView } from '../lib/summary/listed-subject';

/** The verdict as a pill: sign, words, tone. The sign is for the eye, the words say the same. */
export const GapPill = ({ gap }: { readonly gap: GapView }): JSX.Element => (
  <span class={`gap tone-${gap.tone}`}>
    <span aria-hidden="true">{gap.sign}</span> {gap.text}
  </span>
);
