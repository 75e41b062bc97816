import { LABEL_FILES } from '../catalogue/labels';
import { findHost, HOSTS } from '../hosts';
import type { PageRead } from '../reading';
import { buildTree, type ReportedPage } from './build-tree';
import { withoutBuyers } from './buyer-text';
import { printTree } from './print';

/** What a report says besides the page's structure. */
export type ReportHead = {
  /** Benchline's own version. */
  readonly version: string;
  readonly pageId: string;
  readonly hostname: string;
  /** What was read and what was not, as it was last sent; null where nothing was. */
  readonly read: Pick<PageRead, 'readings' | 'misses'> | null;
};

/** "amazon.de" of "sellercentral.amazon.de". */
const siteOf = (hostname: string): string =>
  findHost(hostname) ? hostname.replace(/^sellercentral(-[a-z]+)?\./, '') : '?';

/** The page may call its language anything: only what Benchline knows is told. */
const languageOf = (languages: readonly string[]): string => {
  const known = new Set([
    ...HOSTS.map(({ locale }) => locale),
    ...LABEL_FILES.map(({ language }) => language),
  ]);
  const primary = languages[0]?.split('-')[0] ?? '';
  const isKnown = [...known].some(tag => tag.split('-')[0] === primary);
  return known.has(languages[0] ?? '') ? (languages[0] ?? '') : isKnown ? primary : '?';
};

/** The same series of many rows of a report is told once. */
const readLines = ({ read }: ReportHead): readonly string[] => [
  ...new Set([
    ...(read?.readings ?? []).map(
      ({ metric, scope, window, source }) => `read ${metric} ${scope} ${window} ${source}`,
    ),
    ...(read?.misses ?? []).map(({ metric, reason }) => `missed ${metric} ${reason}`),
  ]),
];

/** The report of a page as a text (docs/page-report.md). Nothing in it is the page's own text. */
export const pageReport = (page: ReportedPage, head: ReportHead): string =>
  [
    'Benchline page report, form 1',
    `benchline ${head.version}`,
    `page ${head.pageId}`,
    `site ${siteOf(head.hostname)}`,
    `language ${languageOf(page.languages)}`,
    ...readLines(head),
    '',
    ...printTree(withoutBuyers(buildTree(page))),
    '',
  ].join('\n');
