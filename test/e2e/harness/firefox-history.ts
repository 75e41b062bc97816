import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleHistory } from '../../site/sample';
import type { Exported } from './exported';
import type { Firefox } from './firefox';
import { newFolder } from './temporary';

/** What a page saves at the press of a button. BiDi has no downloads, so its own blob is read when it makes the link for it. */
export const savedFrom = async (page: Page, button: string): Promise<string> => {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => {
      if (blob instanceof Blob)
        void blob.text().then(text => (document.documentElement.dataset['exported'] = text));
      return create(blob);
    };
  });
  await page.locator(`::-p-text(${button})`).click();
  await page.waitForFunction(() => document.documentElement.dataset['exported'] !== undefined);
  return page.evaluate(() => document.documentElement.dataset['exported'] ?? '');
};

/** What "Export JSON" gives. */
export const exportedFrom = async ({ openOwn }: Firefox): Promise<Exported> => {
  const page = await openOwn('/history.html');
  const text = await savedFrom(page, 'Export JSON');
  await page.close();
  return JSON.parse(text);
};

/** Imports the sample through the history page; resolves when the page says how it went. */
export const importSampleInto = async ({ openOwn }: Firefox): Promise<void> => {
  const file = join(await newFolder(), 'import.json');
  await writeFile(file, JSON.stringify(sampleHistory(new Date())));
  const page = await openOwn('/history.html');
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  await page.locator('::-p-text(Import now)').click();
  await page.waitForFunction(() => document.body.textContent.includes('Imported'));
  await page.close();
};
