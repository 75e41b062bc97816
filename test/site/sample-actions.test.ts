import { describe, expect, it } from 'vitest';
import { METRICS } from '../../lib/catalogue/metrics';
import { TIPS } from '../../lib/catalogue/tips/index';
import { deedsOf } from '../../lib/journal/deeds';
import { sampleHistory } from './sample';
import { sampleActions, sampleTips } from './sample-actions';

const outcomeOn = (today: Date): readonly (readonly [string, string | undefined])[] => {
  const { readings } = sampleHistory(today);
  return sampleActions(today).map(action => {
    const metric = METRICS.find(({ id }) => id === action.metric);
    const rows = readings.filter(
      ({ account, metric: id, scope }) =>
        account === action.account && id === action.metric && scope === action.scope,
    );
    const [series] = rows;
    if (!metric || !series) throw new Error(`no readings of ${action.metric}`);
    const [deed] = deedsOf({ actions: [action], series, rows, metric, at: today, timeZone: 'UTC' });
    return [action.metric, deed?.said.kind] as const;
  });
};

describe('the steps of the sample', () => {
  it.each(['2026-11-21T15:00:00Z', '2027-02-28T23:00:00Z'])('have a story each on %s', day => {
    expect(outcomeOn(new Date(day))).toEqual([
      ['valid-tracking-rate', 'helped'],
      ['contact-response-time', 'no-clear-effect'],
      ['contact-rate', 'too-early'],
    ]);
  });

  it('are of tips that exist', () => {
    const today = new Date('2026-11-21T15:00:00Z');
    const tips = [...sampleActions(today).flatMap(({ tip }) => tip ?? []), ...sampleTips(today).hidden];
    expect(tips.filter(id => !TIPS.some(tip => tip.id === id))).toEqual([]);
  });
});
