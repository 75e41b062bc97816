import type { Fixture } from '../../fixtures/fixture';

/** The examiner's snippets that must give nothing are about structure, which jsdom shows as well in a tenth of the time. */
export const isForBrowser = ({ name, readings }: Fixture): boolean =>
  !name.startsWith('examined-') || readings.length > 0;

/** Does the page hide something in a closed shadow root, by script or by declaration? */
export const hasClosedRoot = ({ html }: Fixture): boolean =>
  /shadowrootmode="closed"|mode:\s*'closed'/.test(html);

/** Where the stand-in site serves a fixture. */
export const addressOf = ({ url, name }: Pick<Fixture, 'url' | 'name'>): string => {
  const address = new URL(url);
  address.searchParams.set('fixture', name);
  return address.href;
};
