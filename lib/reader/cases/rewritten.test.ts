import { describe, expect, it } from 'vitest';
import { INBOXES } from '../../../test/fixtures/inbox/all';
import type { InboxFixture } from '../../../test/fixtures/inbox/inbox-fixture';
import { readOpened } from '../../../test/fixtures/inbox/read-fixture';
import { rewrite } from '../../../test/rewrite/rewrite';
import { stillPage, type StillPage } from '../../../test/rewrite/still-page';
import type { InboxRead, SaidTime } from '../../inbox';

/** So many rewrites; `REWRITES` asks for more, `SEED` for others. */
const WANTED = Number(process.env['REWRITES'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 1);
/** Of the times that pages say before, so many must be read after. */
const LEAST = 0.8;

type Score = { right: number; all: number; readonly wrong: string[] };

const asText = (time: SaidTime): string => JSON.stringify(time);

/** A bare amount of time is read with care where its mark was rewritten: what spans the truth is not wrong. */
const isWithin = (time: SaidTime, truth: readonly SaidTime[]): boolean =>
  truth.some(
    one =>
      asText(one) === asText(time) ||
      ((time.is === 'left' || time.is === 'ago') &&
        one.is === time.is &&
        time.least <= one.least &&
        time.most >= one.most) ||
      (time.is === 'ago' && time.least === 0 && time.most === 1440 && one.is === 'left') ||
      (one.is === 'day' && time.is === 'day' && one.dates.every(date => time.dates.includes(date))),
  );

const scoreList = (fixture: InboxFixture, { list }: InboxRead, score: Score, where: string): void => {
  const expected = fixture.list?.rows ?? [];
  const say = (what: string) => score.wrong.push(`${where}: ${what}`);
  if (list?.extent === 'full' && fixture.list?.extent !== 'full') say('full');
  for (const row of list?.rows ?? []) {
    const truth = expected.find(({ order }) => order === row.identity.order);
    if (!truth) {
      if (expected.length > 0) say(`a row ${JSON.stringify(row.identity)}`);
      continue;
    }
    const { state, country = null } = truth;
    const isCare = row.state === 'unknown' || row.state === 'waiting';
    if (row.state !== state && !isCare) say(`state ${row.state} for ${state}`);
    if (row.country !== null && row.country !== country) say(`country ${row.country} for ${country}`);
    for (const time of row.times)
      if (!isWithin(time, truth.times)) say(`${asText(time)} for ${truth.times.map(asText).join(' ')}`);
    score.right += truth.times.filter(time => row.times.some(one => asText(one) === asText(time))).length;
  }
  score.all += expected.reduce((sum, { times }) => sum + times.length, 0);
};

const scoreTurns = (
  fixture: InboxFixture,
  { conversation }: InboxRead,
  score: Score,
  where: string,
): void => {
  const truth = fixture.conversation?.turns ?? [];
  for (const turn of conversation?.turns ?? []) {
    const found = truth.find(({ time }) => turn.time && time && isWithin(turn.time, [time]));
    if (turn.time && !found) score.wrong.push(`${where}: turn ${asText(turn.time)}`);
    if (found && turn.by !== 'unknown' && found.by !== 'unknown' && turn.by !== found.by)
      score.wrong.push(`${where}: by ${turn.by} for ${found.by}`);
  }
};

const scoreOne = (page: StillPage, fixture: InboxFixture, seed: number, score: Score): void => {
  page.renew();
  const steps = rewrite(page.document, seed);
  const result = readOpened(page, fixture);
  if (result.kind === 'silent') return;
  const where = `${fixture.name} seed ${seed} [${steps.join(' ')}]`;
  scoreList(fixture, result.read, score, where);
  scoreTurns(fixture, result.read, score, where);
};

describe('rewritten inboxes', () => {
  it('give the same cases or less, never another time, state or country', { timeout: 600_000 }, async () => {
    const score: Score = { right: 0, all: 0, wrong: [] };
    const rounds = Math.ceil(WANTED / INBOXES.length);
    const step = Math.max(1, Math.floor(INBOXES.length / WANTED));
    const chosen = INBOXES.map((fixture, at) => ({ fixture, at })).filter(
      ({ at }) => (at + SEED) % step === 0,
    );
    for (const { fixture, at } of chosen) {
      const page = await stillPage({ ...fixture, readings: [] });
      for (let round = 0; round < rounds; round += 1)
        scoreOne(page, fixture, SEED * 1_000_003 + at * 101 + round, score);
    }
    console.info(`inbox rewrites: ${score.right} of ${score.all} times, ${score.wrong.length} wrong`);
    expect(score.wrong).toEqual([]);
    expect(score.right / score.all).toBeGreaterThan(LEAST);
  });
});
