import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation, InboxRow, Turn } from '../inbox';
import { openCases } from './cases';
import { recordInbox } from './record-inbox';
import type { Db } from './schema';
import { inboxList, inboxRead, inboxRow, instantAt, madeAt, who } from './testing/inbox-sample';
import { freshDb } from './testing/sample';

const by = (who: Turn['by'], time: string): Turn => ({
  by: who,
  time: { is: 'instant', at: instantAt(time) },
});

const talk = (time: string, turns: readonly Turn[]): Conversation => ({
  identity: who(),
  country: 'US',
  // What the reader makes of a conversation that ends with the buyer's message.
  state: 'waiting',
  turns,
  made: madeAt(time),
});
const settled = (time: string) => inboxRow(time, { state: 'no-response-needed' });

describe('a message that needs no answer', () => {
  let db: Db;
  beforeEach(async () => {
    db = await freshDb();
  });

  const see = (time: string, rows: readonly InboxRow[], turns: readonly Turn[] = []) =>
    recordInbox(
      db,
      inboxRead({
        list: rows.length > 0 ? inboxList(time, rows, { filter: 'all', extent: 'part' }) : null,
        conversation: turns.length > 0 ? talk(time, turns) : null,
      }),
      new Date(instantAt(time)),
    );
  const waits = async () => (await openCases(db)).rows.length;

  it('does not wait again when its conversation is opened, which ends with it', async () => {
    await see('12:00', [settled('12:00')], [by('buyer', '09:00')]);
    expect(await waits()).toBe(0);
    await see('13:00', [], [by('buyer', '09:00')]);
    expect(await waits()).toBe(0);
  });

  it('is not one that came after it, with no answer in between', async () => {
    await see('12:00', [settled('12:00')]);
    await see('13:00', [], [by('buyer', '09:00'), by('buyer', '12:30')]);
    expect(await waits()).toBe(1);
  });

  it('is not one that may have come after the page was made that says so', async () => {
    const made = { after: instantAt('08:00'), before: instantAt('12:00') };
    await see('12:00', [{ ...settled('12:00'), made }]);
    await see('12:05', [], [by('buyer', '09:00')]);
    expect(await waits()).toBe(1);
  });

  it('is not one that was only taken for answered', async () => {
    await see('12:00', [inboxRow('12:00', { state: 'answered' })]);
    await see('13:00', [], [by('buyer', '09:00')]);
    expect(await waits()).toBe(1);
  });
});
