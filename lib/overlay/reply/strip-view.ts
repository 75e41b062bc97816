import type { TemplateOffer } from '../../inbox';
import { button, html } from '../element';
import { filled, verdictOf, type Findings } from './reply-state';

/** What the strip's buttons do. */
export type StripActions = {
  readonly onTemplates: () => void;
  readonly onCheck: () => void;
  readonly onNextGap: () => void;
};

/** How much of the strip is drawn: words, signs and counts, or one dot. Largest first. */
export const STRIP_FITS = ['full', 'short', 'dot'] as const;
export type StripFit = (typeof STRIP_FITS)[number];

const DIALOG = { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };

const part = (sign: string, words: string, count: number | null): readonly (Node | null)[] => [
  html('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
  html('span', { class: 'words' }, words),
  count === null ? null : html('span', { class: 'count', 'aria-hidden': 'true' }, String(count)),
];

/** The buttons beside the reply box: templates, gaps that are left, and what the check found. */
export const stripView = (
  findings: Findings,
  { words, dir, language }: TemplateOffer,
  { onTemplates, onCheck, onNextGap }: StripActions,
): HTMLElement => {
  const { gaps, marks, missing } = findings;
  const verdict = verdictOf(findings, words);
  const gapsText = filled(words.gaps, gaps.length);
  const count = marks.length || missing.length || null;
  return html(
    'div',
    { class: 'strip', dir, lang: language },
    button(
      { ...DIALOG, class: 'chip tone-quiet templates', 'aria-label': words.templates },
      onTemplates,
      ...part('☰', words.templates, null),
    ),
    gaps.length > 0
      ? button(
          { class: 'chip tone-watch gaps', 'aria-label': `${gapsText}. ${words.nextGap}` },
          onNextGap,
          ...part('◆', gapsText, gaps.length),
        )
      : null,
    verdict &&
      button(
        {
          ...DIALOG,
          class: `chip tone-${verdict.tone} check is-${verdict.size}`,
          'aria-label': verdict.text,
          title: verdict.text,
        },
        onCheck,
        ...part(verdict.sign, verdict.text, count),
      ),
    button(
      {
        ...DIALOG,
        class: `chip fit-dot tone-${gaps.length > 0 && marks.length === 0 ? 'watch' : (verdict?.tone ?? 'quiet')} all`,
        'aria-label': [verdict?.text, gaps.length > 0 ? gapsText : null, words.check]
          .filter(Boolean)
          .join('. '),
      },
      onCheck,
    ),
  );
};
