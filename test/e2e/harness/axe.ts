import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Found = { readonly rules: readonly string[]; readonly checked: number };

/** Half a megabyte of script: once a page. */
const bring = async (page: Page): Promise<void> => {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
};

/**
 * Runs axe over a page, through open shadow roots. `part`: only what lies in elements whose selector contains it,
 * as the rest of a Seller Central page is not ours to mend. `checked` counts what was looked at.
 */
export const findFaults = async (page: Page, part = ''): Promise<Found> => {
  await bring(page);
  return page.evaluate(async within => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    const isOurs = ({ target }: { target: unknown }) => JSON.stringify(target).includes(within);
    return {
      rules: violations.flatMap(({ id, nodes }) =>
        nodes.filter(isOurs).map(node => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
      ),
      checked: passes.flatMap(({ nodes }) => nodes.filter(isOurs)).length,
    };
  }, part);
};
