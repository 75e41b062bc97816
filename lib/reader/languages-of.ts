import { findHost } from '../hosts';
import type { Hit } from './labels';
import type { PageView } from './read-page';

/** A language as its host writes it: "de" on the German host is "de-DE". */
const withRegion = (language: string, hostLocale: string): string =>
  hostLocale.split('-')[0] === language ? hostLocale : language;

/** The page's own word for its language, if it is one: "en_US" is how some pages write it. */
const statedLanguage = ({ documentElement }: Document): string => {
  const tag = documentElement.lang.replaceAll('_', '-');
  return tag.length <= 35 && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : '';
};

/** The languages the page plausibly speaks: those of its labels, commonest first, its own word, its host's. */
export const languagesOf = (
  hits: readonly Pick<Hit, 'wording'>[],
  { document, location }: Pick<PageView, 'document' | 'location'>,
): readonly string[] => {
  const hostLocale = findHost(location.hostname)?.locale ?? 'en';
  const times = new Map<string, number>();
  for (const { language } of hits.flatMap(({ wording }) => wording.labels))
    times.set(language, (times.get(language) ?? 0) + 1);
  const ofLabels = [...times]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => withRegion(language, hostLocale));
  return [...new Set([...ofLabels, statedLanguage(document), hostLocale])].filter(Boolean);
};
