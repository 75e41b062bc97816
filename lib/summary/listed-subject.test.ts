import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { answerPage } from '../answer/answer-page';
import { ownersOf } from '../history/owner';
import { recordPage } from '../history/record';
import { listSeries, type ListedSeries } from '../history/series';
import { freshDb, page as samplePage, reading as sampleReading } from '../history/testing/sample';
import { seriesOfHistory } from '../worker/page-series';
import { gapOf, subjectOf } from './listed-subject';
import { knownOf } from './order';
import { readerOf } from './reader';
import { account, listed, NOW, reading } from './testing/listed';

const gapIn = (series: ListedSeries, language = 'en') => {
  const [known] = knownOf(series);
  if (!known) throw new Error('the series is not known');
  return gapOf(subjectOf(known, account('a'), readerOf(language, NOW, 'UTC')));
};

const odr = (part: number) =>
  sampleReading({ value: part / 5000, counts: { part, whole: 5000 }, period: null });

describe('the gap of a listed series', () => {
  it('is what the chip says', () => {
    expect(gapIn(listed(reading({ value: 0.052 })))).toEqual({
      sign: '▲',
      text: '1.2 pp above target 4%',
      tone: 'bad',
    });
  });

  it('is said in German with German numbers', () => {
    expect(gapIn(listed(reading({ value: 0.052 })), 'de').text).toMatch(/1,2.*Ziel 4\s%/);
  });

  it('is quiet where Amazon shows no value', () => {
    expect(gapIn(listed(reading({ value: null })))).toEqual({
      sign: '●',
      text: 'Amazon shows none',
      tone: 'quiet',
    });
  });

  it('is the chip’s own verdict, from readings older than the drawing', async () => {
    const db = await freshDb();
    const before = new Date(NOW.getTime() - 150 * 86_400_000);
    await recordPage(db, samplePage([odr(4)]), before);
    await recordPage(db, samplePage([odr(40)]), NOW);
    const { rows: all } = await listSeries(db, NOW);
    const read = samplePage([odr(40)]);
    const { rows: series } = await seriesOfHistory(db, read, await ownersOf(read.account), NOW);
    const page = answerPage({ read, kept: 'kept', series, skipped: 0, at: NOW, timeZone: 'UTC' });
    const [listed] = all.map(each => gapIn(each));
    expect(listed?.text).toMatch(/worsening/);
    expect(listed).toEqual({
      sign: page.beside[0]?.chip.sign,
      text: page.beside[0]?.chip.text,
      tone: page.beside[0]?.chip.tone,
    });
  });

  it('is judged even when the newest reading is older than the overview’s rows', () => {
    expect(gapIn({ ...listed(reading({ value: 0.052 })), rows: [] }).tone).toBe('bad');
  });

  it('takes the target of the account’s marketplace where the page states none', () => {
    const rows = [reading({ value: 0.03, target: null })];
    const [known] = knownOf(listed(...rows));
    if (!known) throw new Error('the series is not known');
    const reader = readerOf('en', NOW, 'UTC');
    const met = (country: string) => {
      const { verdict } = subjectOf(known, account('a', { country }), reader);
      return verdict.kind === 'value' && verdict.standing.target?.met;
    };
    expect([met('United States'), met('India')]).toEqual([true, false]);
  });
});
