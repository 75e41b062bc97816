/**
 * Draws the icons of public/icons from code: `node scripts/draw-icons.mjs`, only when the mark changes.
 * Uses the Chromium named in BENCHLINE_CHROMIUM, else the one on the usual path.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url));

/** The mark on a 16 × 16 grid: a line that rises over a benchmark. The thin dashes go where pixels are few. */
const mark = (
  /** @type {number} */ size,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="3.5" fill="#0b6672"/>
  <path d="${size < 32 ? 'M3 10.5h10' : 'M2.6 10.5h2.2M6.2 10.5h2.2M9.8 10.5h3.6'}" stroke="#9fd3d6" stroke-width="1"/>
  <path d="M3 12.2 6.2 8.4 8.8 9.6 12.2 4.6" fill="none" stroke="#fff" stroke-width="${size < 32 ? 1.7 : 1.4}" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="12.2" cy="4.6" r="1.9" fill="#fff"/>
</svg>`;

const page = (/** @type {number} */ size) =>
  `<!doctype html><style>*{margin:0}svg{display:block}</style>${mark(size)}`;

const browser = await chromium.launch({
  executablePath: process.env.BENCHLINE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const tab = await browser.newPage();
  await mkdir(FOLDER, { recursive: true });
  for (const size of SIZES) {
    await tab.setViewportSize({ width: size, height: size });
    await tab.setContent(page(size));
    await writeFile(`${FOLDER}${size}.png`, await tab.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
