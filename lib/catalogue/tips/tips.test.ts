import { describe, expect, it } from 'vitest';
import { TIPS, tipsFor } from '.';
import { findMetric, METRICS } from '../metrics';
import { LANGUAGES } from '../../words/languages';
import { forbiddenIn } from './forbidden';
import { tipIn } from './tip-in';

/** The metrics for which docs/metrics.md lists tips. */
const WITH_TIPS = METRICS.map(metric => metric.id).filter(
  id =>
    /^(contact-rate|contact-response-time|average-response-time|late-response-rate)$/.test(id) ||
    /^(buyer-dissatisfaction-rate|first-contact-resolution-rate|customer-service-rating)$/.test(id) ||
    /^(order-defect-rate|negative-feedback-rate|a-to-z-claim-rate|chargeback-rate)$/.test(id) ||
    /^(late-shipment-rate|on-time-delivery-rate|valid-tracking-rate|cancellation-rate)$/.test(id) ||
    /^(return-dissatisfaction-rate|feedback-rating|negative-feedback-share|ncx-rate)$/.test(id) ||
    /^(account-health-rating|policy-violations.*)$/.test(id),
);

const texts = TIPS.flatMap(tip =>
  LANGUAGES.map(language => ({ id: tip.id, language, ...tipIn(tip, language) })),
);

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

  it.each(texts)('are short and allowed: $id in $language', ({ title, text }) => {
    expect(title.length).toBeLessThanOrEqual(56);
    expect(text.length).toBeLessThanOrEqual(240);
    expect(forbiddenIn(`${title}. ${text}`)).toEqual([]);
  });

  it.each(LANGUAGES.filter(language => language !== 'en'))('are all in %s', language => {
    const same = TIPS.filter(tip => {
      const { title, text } = tipIn(tip, language);
      const english = tipIn(tip, 'en');
      return title === english.title || text === english.text;
    });
    expect(same).toEqual([]);
  });

  it('are at least two for each metric that has any in the documents', () => {
    expect(WITH_TIPS.length).toBeGreaterThan(25);
    expect(WITH_TIPS.filter(id => tipsFor(id).length < 2)).toEqual([]);
  });

  it('come with the strongest first', () => {
    expect(tipsFor('contact-rate')[0]?.id).toBe('tracking-on-every-parcel');
    expect(tipsFor('a-to-z-claim-rate')[0]?.id).toBe('refund-before-claim');
    expect(tipsFor('ncx-rate')[0]?.id).toBe('read-reason-codes');
    expect(tipsFor('no-such-metric')).toEqual([]);
  });
});

describe('the guard against forbidden advice', () => {
  it.each([
    ['Write to us at help@shop.example', 'an e-mail address'],
    ['Call +49 (30) 1234-5678', 'a telephone number'],
    ['See https://shop.example', 'a link'],
    ['Put a coupon in the parcel', 'marketing'],
    ['Offer a free gift', 'an incentive'],
    ['Ask for a positive review', 'a wish for reviews'],
    ['Ask the buyer to change the product review', 'a change of reviews'],
    ['Contact us before you leave feedback', 'a word before feedback'],
    ['Send a thank-you', 'a message of thanks alone'],
    ['Add a survey', 'a survey'],
    ['Send a follow-up', 'a follow-up'],
    ['Let a chatbot answer', 'a robot that answers'],
    ['Ask the buyer to cancel', 'a cancellation asked of the buyer'],
    ['Point to your own shop', 'leaving Amazon'],
    ['Smile 🙂', 'an emoji'],
    ['Set up automatic replies.', 'automatic replies'],
    ['Automatische Antworten einrichten.', 'automatic replies'],
  ])('catches %j', (text, what) => {
    expect(forbiddenIn(text)).toContain(what);
  });

  it('lets a warning against automatic replies stand', () => {
    expect(forbiddenIn('Automatic replies do not count. Automatische Antworten zählen nicht.')).toEqual([]);
  });
});
