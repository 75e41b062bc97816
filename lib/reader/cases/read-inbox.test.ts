import { describe, expect, it } from 'vitest';
import { INBOXES } from '../../../test/fixtures/inbox/all';
import type { ExpectedRow, InboxFixture } from '../../../test/fixtures/inbox/inbox-fixture';
import { readFixture } from '../../../test/fixtures/inbox/read-fixture';
import type { InboxRow, SaidTime } from '../../inbox';
import type { InboxResult } from './inbox-view';

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

const rowsOf = (fixture: InboxFixture, rows: readonly InboxRow[]) =>
  rows.map((row, at) => asExpected(row, fixture.list?.rows[at]));

/** What a read gives, in the form in which fixtures expect it. */
const given = (fixture: InboxFixture, result: InboxResult) => {
  if (result.kind === 'silent') return null;
  const { list, conversation } = result.read;
  const { buyer, order } = conversation?.identity ?? {};
  const expected = fixture.conversation ?? {};
  return {
    list: list && { filter: list.filter, extent: list.extent, rows: rowsOf(fixture, list.rows) },
    conversation: conversation && {
      state: conversation.state,
      turns: conversation.turns,
      ...('buyer' in expected && { buyer }),
      ...('order' in expected && { order }),
    },
    ...(fixture.asked !== undefined && { asked: result.asked }),
    elements: result.rows.length,
  };
};

const wanted = ({ list, conversation = null, asked }: InboxFixture) => ({
  list: list && { ...list, rows: list.rows.map(row => ({ ...row, times: sorted(row.times) })) },
  conversation,
  ...(asked !== undefined && { asked }),
  elements: list?.rows.length ?? 0,
});

describe('every inbox gives its cases and no others', () => {
  it.each(INBOXES.map(fixture => ({ name: fixture.name, fixture })))('$name', async ({ fixture }) => {
    expect(given(fixture, await readFixture(fixture))).toEqual(wanted(fixture));
  });
});
