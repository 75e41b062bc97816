import type { Theme } from '../messages/case';
import { figureNamed } from './figures';
import type { Clue, Found } from './rule';
import type { Situation } from './situation';

type Topic = Exclude<Theme, 'general'>;

const leadingOf = ({ metric, own }: Situation, themes: readonly Topic[]): Found | null => {
  const leading = metric.id === 'contact-rate' ? own?.themes.leading : null;
  const theme = themes.find(each => each === leading);
  if (!own || theme === undefined || own.themes.whole === 0) return null;
  const { counts, whole } = own.themes;
  return { share: counts[theme] / whole, reasons: [{ kind: 'theme', theme, themes: own.themes }] };
};

/** Most contacts of the last 30 days are about one of these, beyond chance (lib/messages/theme-counts.ts). */
export const theme = (...themes: readonly Topic[]): Clue => ({
  name: `contacts: ${themes.join(', ')}`,
  reads: [],
  find: situation => leadingOf(situation, themes),
});

/** One of these figures of the account misses the target that Amazon itself states. */
export const beside = (...ids: readonly string[]): Clue => ({
  name: `misses its target: ${ids.join(', ')}`,
  reads: ids,
  find: situation => {
    for (const id of ids) {
      const figure = figureNamed(situation, id);
      if (figure?.met === false && figure.target?.certainty === 'A')
        return { share: 0, reasons: [{ kind: 'beside', figure, target: figure.target }] };
    }
    return null;
  },
});

const AT_RISK: ReadonlySet<string> = new Set(['ncx-listings-very-poor', 'ncx-listings-poor']);

/** Amazon may close listings whose experience for buyers is poor or very poor (docs/metrics.md, Voice of the Customer). */
export const listingsAtRisk: Clue = {
  name: 'listings at risk',
  reads: [],
  find: ({ metric, reading: { value } }) =>
    AT_RISK.has(metric.id) && value !== null && value > 0
      ? { share: 1, reasons: [{ kind: 'at-risk', count: value }] }
      : null,
};
