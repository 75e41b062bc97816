import { describe, expect, it } from 'vitest';
import { METRICS } from '../catalogue/metrics';
import { NO_CHOICES, type OwnTip } from '../journal/own-tip';
import { LANGUAGES } from '../words/languages';
import { readerOf } from './reader';
import { NOW } from './testing/listed';
import { hiddenEntries, metricChoices, ownEntries } from './tip-entries';

const reader = readerOf('en', NOW, 'UTC');
const own: OwnTip = {
  id: 'own-0123456789abcdef',
  metric: 'contact-rate',
  title: 'Call the warehouse',
  text: '',
  changedAt: NOW.toISOString(),
};

describe('the tips of the options', () => {
  it('name what is hidden, whether ours, the seller’s own or unknown', () => {
    const hidden = ['refund-before-claim', own.id, 'from-the-future'];
    const titles = hiddenEntries({ ...NO_CHOICES, hidden, own: [own] }, reader).map(({ title }) => title);
    expect(titles[0]).not.toContain('refund-before-claim');
    expect(titles.slice(1)).toEqual(['Call the warehouse', 'A tip of another version: from-the-future']);
  });

  it('list the own with the name of their metric and what the check says', () => {
    const fault = { quote: 'Call', reason: 'a reason', certainty: 'A' };
    const [first, second] = ownEntries(
      { ...NO_CHOICES, own: [own, { ...own, metric: 'from-the-future' }] },
      reader,
      () => [fault],
    );
    expect(first).toMatchObject({ metric: 'Buyer Contact Rate', remarks: [fault] });
    expect(second?.metric).toBe('from-the-future');
  });

  it.each(LANGUAGES)('offer each metric that is still there once, by a name of its own, in %s', language => {
    const choices = metricChoices(readerOf(language, NOW, 'UTC'));
    expect(choices).toHaveLength(METRICS.filter(({ origin }) => origin !== 'retired').length);
    expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
  });
});
