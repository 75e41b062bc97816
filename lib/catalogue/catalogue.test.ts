import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMetric, METRICS } from './metrics';
import { findShape, SHAPES } from './shapes';
import { LABEL_FILES } from './labels';
import { EN } from './labels/en';

const duplicates = (items: readonly string[]): string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

const WITH_TARGET = METRICS.flatMap(({ fallbackTarget: target, ...metric }) =>
  target ? [{ ...metric, target }] : [],
);

describe('the metrics', () => {
  it('have unique ids in kebab-case', () => {
    const ids = METRICS.map(metric => metric.id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(METRICS)('have windows and scopes, none of them twice: $id', ({ windows, scopes }) => {
    expect(windows).not.toHaveLength(0);
    expect(scopes).not.toHaveLength(0);
    expect(duplicates(windows)).toEqual([]);
    expect(duplicates(scopes)).toEqual([]);
  });

  it.each(WITH_TARGET)(
    'have a sane target, with a source: $id',
    ({ range: [low, high], target, direction }) => {
      expect(target.source.length).toBeGreaterThan(10);
      expect(target.bound).toBe(direction === 'lower' ? 'under' : 'over');
      for (const { value } of [target, ...Object.values(target.elsewhere ?? {})]) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    },
  );

  it('are all described in docs/metrics.md', () => {
    const page = readFileSync('docs/metrics.md', 'utf8');
    expect(METRICS.filter(({ id }) => !page.includes(`\`${id}\``)).map(metric => metric.id)).toEqual([]);
  });

  it('know the figures that hold in India', () => {
    expect(findMetric('late-shipment-rate')?.fallbackTarget?.elsewhere?.['IN']?.value).toBe(0.02);
    expect(findMetric('cancellation-rate')?.fallbackTarget?.elsewhere?.['IN']?.value).toBe(0.02);
    expect(findMetric('no-such-metric')).toBeUndefined();
  });

  it('count a healthy rating of 200 as within its target', () => {
    expect(findMetric('account-health-rating')?.fallbackTarget?.value).toBeLessThan(200);
  });

  it('are in the content script when, and only when, a page shows them', () => {
    const onPages = METRICS.filter(metric => metric.origin !== 'imported').map(metric => metric.id);
    expect(SHAPES.map(shape => shape.id)).toEqual(onPages);
    expect(findShape('csat')).toBeUndefined();
    expect(findShape('contact-rate')?.benchmarks).toEqual(['average', 'top']);
  });
});

describe('the labels', () => {
  it('name every metric that a page shows today', () => {
    const unnamed = METRICS.filter(({ id, origin }) => origin === 'page' && !EN.metrics[id]?.length);
    expect(unnamed.map(metric => metric.id)).toEqual([]);
  });

  it('are for metrics that exist', () => {
    const ids = LABEL_FILES.flatMap(file => Object.keys(file.metrics));
    expect(ids.filter(id => !findShape(id))).toEqual([]);
  });

  it('are one file a language', () => {
    expect(duplicates(LABEL_FILES.map(file => file.language))).toEqual([]);
  });

  it('are never empty, and stand once in a list', () => {
    for (const file of LABEL_FILES) {
      for (const wordings of everyList(file)) {
        expect(wordings.length).toBeGreaterThan(0);
        expect(wordings.filter(wording => fold(wording) === '')).toEqual([]);
        expect(duplicates(wordings)).toEqual([]);
      }
    }
  });

  it('are claimed by one metric a section, whatever the language', () => {
    const claims = new Map<string, Set<string>>();
    for (const { id, wording } of wordingsByMetric()) {
      const place = `${findShape(id)?.section}: ${fold(wording)}`;
      claims.set(place, (claims.get(place) ?? new Set()).add(id));
    }
    expect([...claims].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('are never a term as well, but for remarks: "Good" is a band on one page and a status on others', () => {
    const placing = LABEL_FILES.flatMap(({ terms: { remark: _remark, ...terms } }) =>
      Object.values(terms).flat(),
    );
    const terms = new Set(placing.map(fold));
    expect(wordingsByMetric().filter(({ wording }) => terms.has(fold(wording)))).toEqual([]);
  });

  it('leave exactly one gap in a phrase', () => {
    const phrases = LABEL_FILES.flatMap(file => Object.values(file.phrases).flat());
    expect(phrases.filter(phrase => phrase.match(/\{\w+\}/g)?.length !== 1)).toEqual([]);
  });

  it('find a clash when there is one', () => {
    expect(fold('  Late Response-Rate: ')).toBe(fold('late response‐rate'));
    expect(fold('Ａ－ｔｏ－ｚ')).toBe(fold('A-to-z'));
  });
});

/** As the reader matches: without case, width, accents, soft hyphens, spaces and punctuation around. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '');
  return plain
    .toLowerCase()
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

function everyList(file: (typeof LABEL_FILES)[number]): readonly (readonly string[])[] {
  return [file.metrics, file.terms, file.regions, file.phrases, file.reports ?? {}].flatMap(part =>
    Object.values(part),
  );
}

function wordingsByMetric(): { id: string; wording: string }[] {
  return LABEL_FILES.flatMap(file =>
    Object.entries(file.metrics).flatMap(([id, wordings]) => wordings.map(wording => ({ id, wording }))),
  );
}
