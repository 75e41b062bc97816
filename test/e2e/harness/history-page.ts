import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleHistory } from '../../site/sample';
import type { Chromium } from './chromium';
import { newFolder } from './temporary';

/** Imports a text through the history page's own "Import JSON", and says yes to what it asks; resolves with the sentence that the page then says. */
export const importText = async (
  { context, origin }: Chromium,
  text: string,
  patience = 20_000,
): Promise<string> => {
  const file = join(await newFolder(), 'import.json');
  await writeFile(file, text);
  const page = await context.newPage();
  await page.goto(`${origin}/history.html`);
  await page.locator('input[type=file]').first().setInputFiles(file);
  // "Reading import.json …" is said meanwhile.
  const transfer = page.locator('.transfer');
  const said = transfer
    .getByRole('status')
    .or(transfer.getByRole('alert'))
    .filter({ hasText: /[^…\s]\s*$/u })
    .first();
  // By its place, as the page may speak any language: the first answer is yes.
  const yes = page.locator('.question .actions button').first();
  await yes.or(said).first().waitFor({ timeout: patience });
  if (await yes.isVisible()) await yes.click();
  const sentence = await said.innerText({ timeout: patience });
  await page.close();
  return sentence;
};

/** Imports 90 days of made-up history that end yesterday. */
export const importSample = (browser: Chromium, today = new Date()): Promise<string> =>
  importText(browser, JSON.stringify(sampleHistory(today)));

/** What "Export JSON" downloads, parsed; its shape is checked by the caller. */
export const exportText = async ({ context, origin }: Chromium): Promise<string> => {
  const page = await context.newPage();
  await page.goto(`${origin}/history.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.close();
  return text;
};

/** The history page at an address: its query, with the question mark. */
export const openHistory = async ({ context, origin }: Chromium, search: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${origin}/history.html${search}`);
  return page;
};
