import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { gapNames, type Message, type Messages } from './messages';
import { PAGE_FILES } from './pages/page-words';
import { REPLY_CHECK_FILES } from './reply-check/reply-check-words';
import { WAITING_FILES } from './waiting/waiting-words';
import { OVERLAY_FILES } from './words';

const AREAS: Readonly<Record<string, Readonly<Record<string, Messages>>>> = {
  overlay: OVERLAY_FILES,
  pages: PAGE_FILES,
  waiting: WAITING_FILES,
  'reply check': REPLY_CHECK_FILES,
};

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** Words that our languages do not say to a seller: alarm, statistics, blame. */
const SHOUTS = /[!！]|\bplease\b|significan|signifikan|\bintervall?s?\b|p-value|your fault|failed/i;

/** Messages that are the same everywhere have gaps, names and abbreviations only. */
const isWordless = (text: string): boolean => !/\p{L}{4}/u.test(text.replaceAll(/\{\w+\}/g, ''));

const cases = Object.entries(AREAS).flatMap(([area, files]) =>
  LANGUAGES.map(language => ({ area, language, model: files['en'] ?? {}, file: files[language] ?? {} })),
);

describe.each(cases)('the $area in $language', ({ language, model, file }) => {
  const entries = Object.entries(model).map(([key, own]) => ({ key, own, other: file[key] ?? '' }));

  it('has the keys of the English and no others', () => {
    expect(Object.keys(file).toSorted()).toEqual(Object.keys(model).toSorted());
  });

  it('has the same gaps', () => {
    const unlike = entries.filter(({ own, other }) => gapNames(own).join() !== gapNames(other).join());
    expect(unlike.map(({ key }) => key)).toEqual([]);
  });

  it('has the plural forms of its language and no others, or one for all', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = entries.filter(
      ({ other }) => typeof other !== 'string' && Object.keys(other).toSorted().join() !== wanted.join(),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('says each text, calmly, without spaces around it', () => {
    const all = entries.flatMap(({ other }) => textsOf(other));
    expect(all.filter(text => text === '' || text.trim() !== text || SHOUTS.test(text))).toEqual([]);
  });

  it.skipIf(language === 'en')('is not English', () => {
    const texts = entries.filter(({ own }) =>
      textsOf(own).some(text => !isWordless(text) && text.length > 12),
    );
    const same = texts.filter(({ own, other }) => textsOf(own).join() === textsOf(other).join());
    expect(same.map(({ key }) => key)).toEqual(
      same.map(({ key }) => key).filter(key => MAY_BE_ENGLISH.has(key)),
    );
  });
});

/** Names of Amazon's that are not known in other languages. */
const MAY_BE_ENGLISH = new Set([
  'page.account-health',
  'page.feedback-manager',
  'page.voice-of-the-customer',
]);
