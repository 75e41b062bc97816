import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleHistory } from '../../site/sample';
import { startChromium, type Chromium } from '../harness/chromium';
import { exported } from '../harness/exported';
import { exportText, importSample, importText, openHistory } from '../harness/history-page';

const sample = sampleHistory(new Date());
const [first, ...others] = sample.readings;
const LATER = new Date().toISOString();

describe('the import', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
    await importSample(browser);
  });
  afterAll(() => browser.close());

  it('takes every reading of the file', async () => {
    expect((await exported(browser)).readings).toHaveLength(sample.readings.length);
  });

  it('changes nothing when the same file, or our own export, comes again', async () => {
    const before = await exported(browser);
    await importSample(browser);
    await importText(browser, await exportText(browser));
    expect((await exported(browser)).readings).toEqual(before.readings);
  });

  it.each([
    ['no JSON', 'Order Defect Rate 0.12%', /./u],
    ['a truncated file', JSON.stringify(sample).slice(0, 4000), /./u],
    ['a file of another program', JSON.stringify({ ...sample, format: 'other' }), /format/iu],
    ['a newer version', JSON.stringify({ ...sample, version: 99 }), /version|newer/iu],
    [
      'one bad value',
      JSON.stringify({ ...sample, readings: [...others, { ...first, value: 'many' }] }),
      /readings\[\d+\]\.value/u,
    ],
  ])('refuses %s with a sentence and changes nothing', async (_, text, sentence) => {
    const before = await exported(browser);
    const said = await importText(browser, text);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/added/iu);
    expect((await exported(browser)).readings).toEqual(before.readings);
  });

  it('says first what would change, and is undone whole', async () => {
    const before = (await exported(browser)).readings;
    const more = { ...first, value: 0.5, counts: null, firstSeen: LATER, lastSeen: LATER };
    expect(await importText(browser, JSON.stringify({ ...sample, readings: [more] }))).toMatch(
      /1 reading added/,
    );
    expect((await exported(browser)).readings).toHaveLength(before.length + 1);
    const page = await openHistory(browser, '');
    await page.getByRole('button', { name: 'Undo the last import' }).click();
    await page.getByRole('status').filter({ hasText: 'was undone' }).waitFor();
    expect(await page.getByRole('button', { name: 'Undo the last import' }).count()).toBe(0);
    await page.close();
    expect((await exported(browser)).readings).toEqual(before);
  });
});
