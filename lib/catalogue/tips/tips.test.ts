import { describe, expect, it } from 'vitest';
import { addressOf } from '../../amazon-page';
import { checkReply } from '../../messages/reply/check-reply';
import { LANGUAGES } from '../../words/languages';
import { findMetric, METRICS } from '../metrics';
import { TIPS, tipsFor } from '.';
import { forbiddenIn } from './forbidden';
import { tipIn } from './tip-in';

/** The metrics for which docs/metrics.md lists tips. */
const WITH_TIPS = METRICS.map(metric => metric.id).filter(
  id =>
    /^(contact-rate|contact-response-time|average-response-time|late-response-rate)$/.test(id) ||
    /^(buyer-dissatisfaction-rate|first-contact-resolution-rate|customer-service-rating)$/.test(id) ||
    /^(order-defect-rate|negative-feedback-rate|a-to-z-claim-rate|chargeback-rate)$/.test(id) ||
    /^(late-shipment-rate|on-time-delivery-rate|valid-tracking-rate|cancellation-rate)$/.test(id) ||
    /^(return-dissatisfaction-rate|negative-return-feedback-rate|late-return-response-rate)$/.test(id) ||
    /^(invalid-rejection-rate|feedback-rating|positive-feedback-rate|negative-feedback-share)$/.test(id) ||
    /^(ncx-rate|ncx-listings-poor|ncx-listings-very-poor|account-health-rating|policy-violations.*)$/.test(
      id,
    ),
);

const texts = TIPS.flatMap(tip =>
  LANGUAGES.map(language => ({ id: tip.id, language, ...tipIn(tip, language) })),
);

/** Chinese and Japanese say in one sign what others say in two letters or three. */
const isDense = (language: string): boolean => language === 'ja' || language === 'zh-CN';

/** What is forbidden in messages is not advised either; that a text only thanks or confirms is no matter here. */
const brokenIn = (text: string, language: string): readonly string[] =>
  checkReply({ text, asked: null, language }).marks.map(
    mark => `${mark.rule}: ${text.slice(mark.from, mark.to)}`,
  );

/** The words of a text, for a look at what it repeats: signs in pairs where words are not parted. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(new Intl.Segmenter('und', { granularity: 'word' }).segment(text.toLowerCase()))
      .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1)
      .map(({ segment }) => segment),
  );

/** The share of the step's words that stand in the text as well. */
const repeated = (step: string, text: string): number => {
  const inText = wordsOf(text);
  const words = [...wordsOf(step)];
  return words.filter(word => inText.has(word)).length / Math.max(1, words.length);
};

describe('the tips', () => {
  it('have unique ids', () => {
    expect(new Set(TIPS.map(tip => tip.id)).size).toBe(TIPS.length);
  });

  it.each(TIPS)('have a source and metrics that exist: $id', ({ id, source, metrics, shows }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.trim().length).toBeGreaterThan(10);
    expect(metrics.filter(metric => !findMetric(metric))).toEqual([]);
    expect(new Set(metrics).size).toBe(metrics.length);
    expect(metrics).toContain(shows);
  });

  it('are done on pages that have an address', () => {
    const pages = new Set(TIPS.flatMap(({ page }) => page ?? []));
    expect(pages.size).toBeGreaterThan(5);
    for (const page of pages)
      expect(addressOf(page, 'sellercentral.amazon.de')).toMatch(/^https:\/\/sellercentral\.amazon\.de\/\w/);
  });

  it.each(texts)('are short and allowed: $id in $language', ({ title, text, steps, language }) => {
    expect(title.length).toBeLessThanOrEqual(isDense(language) ? 28 : 56);
    expect(text.length).toBeLessThanOrEqual(isDense(language) ? 120 : 240);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(steps.filter(step => step.length > (isDense(language) ? 56 : 110))).toEqual([]);
    const all = [`${title}.`, text, ...steps];
    expect(all.flatMap(one => forbiddenIn(one, language))).toEqual([]);
    expect(all.flatMap(one => brokenIn(one, language))).toEqual([]);
    expect(brokenIn(all.join('\n'), language)).toEqual([]);
  });

  it.each(texts)('do not say twice what to do: $id in $language', ({ title, text, steps }) => {
    expect(new Set([title, text, ...steps]).size).toBe(2 + steps.length);
    expect(steps.filter(step => repeated(step, text) > 0.75)).toEqual([]);
  });

  it.each(texts)('are sentences: $id in $language', ({ title, text, steps }) => {
    expect(title).not.toMatch(/[.。]$/);
    expect([text, ...steps].filter(one => !/[.。]$/.test(one) || /\s{2}|^\s|'|"/.test(one))).toEqual([]);
  });

  it('keep French signs with their words', () => {
    const french = texts.filter(({ language }) => language === 'fr');
    const all = french.flatMap(({ title, text, steps }) => [title, text, ...steps]);
    expect(all.filter(one => / [:;?!»%]|« /.test(one))).toEqual([]);
  });

  it.each(LANGUAGES.filter(language => language !== 'en'))('are all in %s', language => {
    const same = TIPS.flatMap(tip => {
      const english = tipIn(tip, 'en');
      const { title, text, steps } = tipIn(tip, language);
      return [title, text, ...steps].filter(one =>
        [english.title, english.text, ...english.steps].includes(one),
      );
    });
    expect(same).toEqual([]);
  });

  it.each(LANGUAGES)('take as many steps in %s as in English', language => {
    const other = TIPS.filter(tip => tipIn(tip, language).steps.length !== tipIn(tip, 'en').steps.length);
    expect(other.map(tip => tip.id)).toEqual([]);
  });

  it('are at least two for each metric that has any in the documents', () => {
    expect(WITH_TIPS.length).toBeGreaterThan(30);
    expect(WITH_TIPS.filter(id => tipsFor(id).length < 2)).toEqual([]);
  });

  it('come with the strongest first', () => {
    expect(tipsFor('contact-rate')[0]?.id).toBe('tracking-on-every-parcel');
    expect(tipsFor('a-to-z-claim-rate')[0]?.id).toBe('refund-before-claim');
    expect(tipsFor('ncx-rate')[0]?.id).toBe('read-reason-codes');
    expect(tipsFor('no-such-metric')).toEqual([]);
  });
});
