import { cached } from '../../words/cached';
import { dateLocale } from '../../words/languages';
import type { Reader } from '../reader';

const formats = cached(key => {
  const [locale, timeZone] = JSON.parse(key) as [string, string?];
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    ...(timeZone && { timeZone }),
  });
});

/** An instant to the second with its year: a dispute is about the moment itself. */
export const exactMoment = (iso: string, { words, timeZone }: Reader): string =>
  formats(JSON.stringify([dateLocale(words.language), timeZone])).format(new Date(iso));

/** The zone whose times those are (IANA). */
export const zoneName = ({ timeZone }: Reader): string =>
  timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
