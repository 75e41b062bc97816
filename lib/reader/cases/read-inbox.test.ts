import { describe, expect, it } from 'vitest';
import { INBOXES } from '../../../test/fixtures/inbox/all';
import type { ExpectedRow, InboxFixture } from '../../../test/fixtures/inbox/inbox-fixture';
import { readFixture } from '../../../test/fixtures/inbox/read-fixture';
import type { InboxRow, SaidTime } from '../../inbox';

const sorted = (times: readonly SaidTime[]): readonly string[] =>
  times.map(time => JSON.stringify(time)).toSorted();

/** Of a row what its fixture says of it. */
const asExpected = ({ identity, ...row }: InboxRow, expected: ExpectedRow | undefined) => {
  const all = { ...identity, country: row.country };
  const named = Object.keys(all).filter(key => expected && key in expected) as (keyof typeof all)[];
  return {
    ...Object.fromEntries(named.map(key => [key, all[key]])),
    state: row.state,
    times: sorted(row.times),
  };
};

const check = async (fixture: InboxFixture): Promise<void> => {
  const result = await readFixture(fixture);
  if (result.kind === 'silent') throw new Error('silent');
  const { list, conversation } = result.read;
  const rows = list?.rows.map((row, at) => asExpected(row, fixture.list?.rows[at]));
  expect(list && { filter: list.filter, extent: list.extent, rows }).toEqual(
    fixture.list && {
      ...fixture.list,
      rows: fixture.list.rows.map(row => ({ ...row, times: sorted(row.times) })),
    },
  );
  expect(result.rows).toHaveLength(list?.rows.length ?? 0);
  const expected = fixture.conversation ?? null;
  const { buyer, order } = conversation?.identity ?? {};
  expect(
    conversation && {
      state: conversation.state,
      turns: conversation.turns,
      ...(expected?.buyer !== undefined && { buyer }),
      ...(expected?.order !== undefined && { order }),
    },
  ).toEqual(expected);
  if (fixture.asked !== undefined) expect(result.asked).toBe(fixture.asked);
};

describe('every inbox gives its cases and no others', () => {
  it.each(INBOXES.map(fixture => ({ name: fixture.name, fixture })))('$name', ({ fixture }) =>
    check(fixture),
  );
});
