import { TIPS, type Tip } from '../catalogue/tips';
import type { Rule } from './rule';
import { ruleOf } from './rules';

const list = (texts: readonly string[]): string => texts.join('; ');

/** The rows of Policy Compliance are all alike. */
const metricsOf = ({ metrics }: Tip): string =>
  metrics
    .filter(metric => !metric.startsWith('policy-violations-'))
    .map(metric => (metric === 'policy-violations' ? '`policy-violations` and its rows' : `\`${metric}\``))
    .join(', ');

const aloneOf = ({ alone }: Rule): string =>
  typeof alone === 'string'
    ? alone
    : list(Object.entries(alone).map(([metric, strength]) => `${strength} (\`${metric}\`)`));

const limitsOf = ({ orders, countries, unless, insteadOf }: Rule): string =>
  list([
    ...(orders ? ['orders that Amazon ships'] : []),
    ...(countries ? [`marketplaces other than ${countries.join(', ')}`] : []),
    ...(unless ? [unless.name] : []),
    ...(insteadOf ? [`\`${insteadOf}\``] : []),
  ]);

const rowOf = (tip: Tip): string => {
  const rule = ruleOf(tip.id) ?? { clues: [], alone: {} };
  const cells = [
    `\`${tip.id}\``,
    metricsOf(tip),
    list(rule.clues.map(({ name }) => name)),
    aloneOf(rule),
    limitsOf(rule),
    `${tip.source} (${tip.certainty})`,
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The rows of the table in docs/tips.md, one a tip, as Markdown without padding. */
export const tipRows = (): readonly string[] => TIPS.map(rowOf);
