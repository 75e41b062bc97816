import type { Scope } from '../catalogue/metric';
import { nearCells, outerTerms, type Around, type Claim } from './around';
import type { Box } from './box';
import { textOf } from './cells';
import { headingAround } from './headings';
import { SCOPE } from './dimension';
import { orDefault, type Placer } from './placer';
import { cleanText } from './parse/clean';
import type { Territory } from './territory';

/** "Shipping Performance (FBA)": a heading that is no known wording, but names the other fulfilment. */
const OF_AMAZON = /\bFBA\b|fulfilled by amazon/i;

const namesAmazon = ({ ground }: Around, heading: Box): boolean => {
  const text = cleanText(textOf(ground, heading));
  return OF_AMAZON.test(text) && ground.classify(text, 'rate').kind === 'text';
};

const isUnderAmazon = (around: Around, { label, metric }: Claim, territory: Territory): boolean =>
  [...territory.cells, ...nearCells(around, territory, metric)].some(({ box, to }) => {
    const heading = to <= label.from ? headingAround(box) : null;
    return heading !== null && namesAmazon(around, heading);
  });

/** A metric that Amazon does not split by fulfilment takes no word of it from its surroundings. */
export const scopeOf = (around: Around, claim: Claim, territory: Territory, placer: Placer): Scope | null => {
  const { scopes } = claim.metric;
  if (scopes.length === 1 && scopes[0] === 'all') return 'all';
  const placing = placer<Scope>(SCOPE, () => outerTerms(around, claim.metric, SCOPE));
  if (placing.kind === 'none' && isUnderAmazon(around, claim, territory)) return null;
  const scope = orDefault(placing, scopes);
  return scope !== null && scopes.includes(scope) ? scope : null;
};
