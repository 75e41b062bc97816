import { createMadeLog } from '../../lib/reader/cases/made-log';
import { readInbox } from '../../lib/reader/cases/read-inbox';
import { readPage } from '../../lib/reader/read-page';
import { PAST_READER } from '../../lib/reader/report/past-reader';
import type { InboxRead, InboxRow, Turn } from '../../lib/inbox';
import { LONG_AGO } from '../../lib/messages/case';
import type { KeptCase } from '../../lib/messages/kept-case';
import { visitPage } from '../fixtures/visit-page';
import type { ExamPage, TrueRow } from './exam-page';
import { startWorker } from './worker';

/** What a page breaks of the law (`late`, `lost`, `leak`), or leaves undone. */
export type Fault =
  `${'late' | 'lost' | 'leak' | 'state' | 'false' | 'silent' | 'loose' | 'untimed' | 'country' | 'extent' | 'filter' | 'turns'}: ${string}`;

const rectOf = (el: Element): DOMRect => {
  const [from = 0, to = 100] = (el.closest('[data-x]')?.getAttribute('data-x') ?? '0-100')
    .split('-')
    .map(Number);
  return {
    left: from * 10,
    right: to * 10,
    width: (to - from) * 10,
    top: 0,
    bottom: 20,
    height: 20,
  } as DOMRect;
};

/** The page as both readers see it. */
const readBoth = async ({ html, url, now }: ExamPage): Promise<InboxRead | null> => {
  const opened = await visitPage({ html, url });
  const figures = readPage({
    ...opened,
    past: PAST_READER,
  });
  const at = Date.parse(now);
  const read = readInbox({
    ...opened,
    ...(html.includes('data-x') && { rectOf }),
    now: at,
    made: createMadeLog(at - 60_000),
    readings: figures.kind === 'silent' ? [] : figures.read.readings,
  });
  return read.kind === 'silent' ? null : read.read;
};

const is = ({ identity }: Pick<InboxRow, 'identity'>, { id }: TrueRow): boolean =>
  JSON.stringify(identity).includes(id);

/** Rows of one id in their order: the first of the truth is the first of the page. */
const pairs = (
  truth: readonly TrueRow[],
  rows: readonly InboxRow[],
): readonly (readonly [TrueRow, InboxRow | undefined])[] => {
  const free = [...rows];
  return truth.map(one => {
    const place = free.findIndex(each => is(each, one));
    return [one, place < 0 ? undefined : free.splice(place, 1)[0]];
  });
};

const MINUTE = 60_000;
/** A row without a flag may be of any marketplace, whose days begin up to so much earlier (ms). */
const ANY_ZONE = 18 * 60 * MINUTE;

const lateness = (one: TrueRow, kept: readonly KeptCase[]): readonly Fault[] => {
  const running = kept.filter(each => each.running);
  if (one.state !== 'waiting')
    return running.some(each => each.state === 'waiting') ? [`false: ${one.id} waits`] : [];
  const found = running.map(each => each.receivedAfter).toSorted()[0];
  if (found === undefined) return [];
  const faults: Fault[] = [];
  if (Date.parse(found) > Date.parse(one.came) + MINUTE)
    faults.push(`late: ${one.id} came ${one.came}, deadline from ${found}`);
  if (one.since && found === LONG_AGO) faults.push(`untimed: ${one.id} since ${one.since}`);
  else if (one.since && Date.parse(found) < Date.parse(one.since) - (one.country ? 2 * MINUTE : ANY_ZONE))
    faults.push(`loose: ${one.id} since ${one.since}, ${found}`);
  return faults;
};

const stated = (one: TrueRow, found: InboxRow | undefined): readonly Fault[] => {
  if (one.unread) return [];
  if (!found) return [`silent: ${one.id}`];
  const faults: Fault[] = [];
  if (found.state !== one.state) faults.push(`state: ${one.id} ${found.state}`);
  if (one.country && found.country !== one.country) faults.push(`country: ${one.id} ${found.country}`);
  return faults;
};

const letters = (turns: readonly Turn[]): string => turns.map(({ by }) => by.slice(0, 1)).join('');

const openTalk = ({ talk }: ExamPage, read: InboxRead): readonly Fault[] => {
  if (!talk) return read.conversation ? ['false: a conversation'] : [];
  const { conversation } = read;
  if (!conversation) return ['silent: the conversation'];
  const faults: Fault[] = [];
  if (conversation.state !== talk.state)
    faults.push(`state: conversation ${conversation.state} ${JSON.stringify(conversation.turns)}`);
  if (talk.turns && letters(conversation.turns) !== talk.turns)
    faults.push(`turns: ${letters(conversation.turns)}`);
  return faults;
};

const secrets = ({ rows }: ExamPage): readonly string[] =>
  [...rows.map(({ id }) => id), 'Ann', 'Kim', 'Hello', 'enquiry'].filter(word => word.length > 2);

/** All that is wrong with how a page is read and kept; none where all is as a careful person would have it. */
export const judge = async (page: ExamPage): Promise<readonly Fault[]> => {
  const read = await readBoth(page);
  const waiting = page.rows.filter(({ state }) => state === 'waiting');
  if (!read) return ['silent: the page', ...(waiting.length > 0 ? ['lost: all' as const] : [])];
  const worker = await startWorker();
  await worker.take(read, page.now);
  const kept = await worker.kept();
  const namesOf = await worker.namesOf(read);
  const inTalk = (one: TrueRow) =>
    read.conversation && is(read.conversation, one) ? [read.conversation] : [];
  const keptOf = (one: TrueRow): readonly KeptCase[] => {
    const seen = [...(read.list?.rows ?? []).filter(each => is(each, one)), ...inTalk(one)];
    const names = new Set(seen.flatMap(({ identity }) => namesOf(identity)));
    return kept.filter(each => each.names.some(name => names.has(name)));
  };
  const faults: Fault[] = [];
  const isCardsOnly = read.list === null;
  const [paired, rest] = [pairs(page.rows, read.list?.rows ?? []), read.list?.rows.length ?? 0];
  if (!isCardsOnly) for (const [one, found] of paired) faults.push(...stated(one, found));
  else if (page.rows.length > 0 && !page.talk && page.html.includes('(Order'))
    faults.push('silent: the list');
  if (rest > page.rows.length) faults.push(`false: ${rest} rows`);
  for (const one of page.rows) faults.push(...lateness(one, keptOf(one)));
  const running = kept.filter(each => each.running).length;
  const unseen = await worker.unseen();
  if (running + unseen < waiting.length) faults.push(`lost: ${running} + ${unseen} of ${waiting.length}`);
  const extent = read.list?.extent;
  if (page.extent && extent && page.extent !== extent) faults.push(`extent: ${extent}`);
  if (page.filter && read.list && page.filter !== read.list.filter)
    faults.push(`filter: ${read.list.filter}`);
  faults.push(...openTalk(page, read));
  const disk = await worker.disk();
  for (const word of secrets(page)) if (disk.includes(word)) faults.push(`leak: ${word}`);
  return faults;
};
