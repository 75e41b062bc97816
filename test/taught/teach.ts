import { readPage, type PageReadResult, type PageView } from '../../lib/reader/read-page';
import { candidatesIn } from '../../lib/taught/candidates';
import { tryRule, type Trial } from '../../lib/taught/draft';
import { toPageRule } from '../../lib/taught/page-rule';
import type { PageRule, RuleDraft } from '../../lib/taught/rule';
import { seePage } from '../../lib/taught/seen-page';
import type { Fixture } from '../fixtures/fixture';
import { isShownByStyle, openInTurn, openPage, type Opened } from '../fixtures/open-page';
import { lexiconAt } from '../fixtures/visit-page';
import type { Lesson } from '../fixtures/taught/lesson';

type Source = Pick<Fixture, 'html' | 'url'>;

const viewIn = (opened: Opened, { url }: Source): PageView => ({
  ...opened,
  isShown: isShownByStyle,
  lexicon: lexiconAt(url),
});

/** Opens a page as the reader gets it. */
export const viewOf = async (at: Source): Promise<PageView> => viewIn(await openPage(at), at);

/** The same for a page that is done with before the next one is opened so. */
export const viewInTurn = async (at: Source): Promise<PageView> => viewIn(await openInTurn(at), at);

/** What may be pointed at on a page. */
export const candidatesOn = (view: PageView) => {
  const seen = seePage(view);
  return seen ? candidatesIn(seen) : [];
};

/** Points at the lesson's number and says what it is. */
export const teachOn = (view: PageView, { pick, nth = 0, choice }: Omit<Lesson, 'html' | 'url'>): Trial => {
  const seen = seePage(view);
  if (!seen) throw new Error('the page is not read');
  const candidate = candidatesIn(seen).filter(({ text }) => text === pick)[nth];
  if (!candidate)
    throw new Error(
      `no candidate ${pick} among ${candidatesIn(seen)
        .map(({ text }) => text)
        .join(', ')}`,
    );
  return tryRule(seen, candidate, choice);
};

/** The rule that a lesson makes. */
export const ruleOf = (draft: RuleDraft, { replaces = false } = {}): PageRule => {
  const rule = toPageRule({ ...draft, id: 'taught', replaces });
  if (!rule) throw new Error(`no such metric: ${draft.metric}`);
  return rule;
};

/** What a rule does on a page: its result, and the values that it gave. */
export const applied = (view: PageView, rules: readonly PageRule[]) => {
  const result: PageReadResult = readPage({ ...view, rules });
  if (result.kind === 'silent') return { results: [], values: [], read: [] };
  const { taught = [], readings } = result.read;
  const values = readings.filter(({ source }) => source === 'taught').map(({ value }) => value);
  const read = readings.filter(({ metric }) => rules.some(({ shape }) => shape.id === metric));
  return { results: taught.map(({ is }) => is), values, read: read.map(({ value }) => value) };
};
