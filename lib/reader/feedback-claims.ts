import { histogramAfter, type Histogram } from './histogram';
import { isCandidate, type Cell } from './cell';
import type { Ground } from './cells';
import { decimals, isWhole } from './parse/number';
import { withoutPictures } from './star-picture';
import type { Claim } from './around';
import type { Vocabulary } from './vocabulary';

/** What makes up each share, in stars; the bar beside which it is drawn goes first. */
const SHARES: Readonly<Record<string, readonly number[]>> = {
  'positive-feedback-rate': [5, 4],
  'neutral-feedback-rate': [3],
  'negative-feedback-share': [1, 2],
};

/** A claim whose value is worked out already: it is read like any other, with scope, window and all checks. */
const claim = (
  { label }: Claim,
  { shapes }: Vocabulary,
  metric: string,
  cells: readonly Cell[],
  value: Cell,
): readonly Claim[] => {
  const shape = shapes.get(metric);
  return shape
    ? [{ label, metric: shape, territory: { box: value.box, cells: [...cells, value], heads: new Map() } }]
    : [];
};

const shares = (rating: Claim, vocabulary: Vocabulary, { box, bars }: Histogram): readonly Claim[] =>
  Object.entries(SHARES).flatMap(([metric, stars]) => {
    const parts = stars.map(star => bars.get(star));
    const sum = parts.reduce((total, bar) => total + (bar?.share ?? Number.NaN), 0);
    const value = Math.round(sum * 1e6) / 1e6;
    const [bar] = parts;
    return bar
      ? claim(rating, vocabulary, metric, [], {
          from: bar.from,
          to: bar.to,
          box: bar.box ?? box,
          text: '',
          what: { kind: 'value', values: [value] },
        }).map(one => (parts.length > 1 ? { ...one, isSum: true } : one))
      : [];
  });

/** "past year (2)": so many ratings in that time. The brackets may be a piece of their own. */
const BRACKETS = /[(（]([^()（）]+)[)）]$/;

const bracketed = (rating: Claim, vocabulary: Vocabulary, languages: readonly string[]): readonly Claim[] => {
  const cells = rating.territory?.cells ?? [];
  // Beside a second figure the number may be that one's: "past year (52)" "4.8" "Product rating".
  if (withoutPictures(cells.filter(isCandidate)).length > 1) return [];
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    const isWindow = cell.what.kind === 'window' || (cell.what.kind === 'term' && isTime(cell.what.term));
    const text = BRACKETS.test(cell.text) ? cell.text : next?.what.kind === 'text' ? next.text.trim() : '';
    const [, digits = ''] = BRACKETS.exec(text) ?? [];
    const values = isWindow ? [...new Set(decimals(digits, languages, isWhole).map(Number))] : [];
    return values.length === 1
      ? claim(rating, vocabulary, 'feedback-count', [cell], { ...cell, what: { kind: 'value', values } })
      : [];
  });
};

const isTime = (term: string): boolean => term === 'past-year' || term === 'lifetime';

/**
 * What a page says of the seller's ratings in other ways than name and value: shares in a histogram of stars, and a
 * number of ratings in brackets behind a time. Only beside a feedback rating.
 */
export const feedbackClaims = (
  ground: Ground,
  claims: readonly Claim[],
  vocabulary: Vocabulary,
  languages: readonly string[],
): readonly Claim[] =>
  claims
    .filter(({ metric }) => metric.id === 'feedback-rating')
    .flatMap(rating => {
      const histogram = histogramAfter(ground, rating.label, languages);
      return [
        ...(histogram ? shares(rating, vocabulary, histogram) : []),
        ...bracketed(rating, vocabulary, languages),
      ];
    });
