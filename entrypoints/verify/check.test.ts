import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fileText, LARGEST_FILE } from '../../lib/evidence/check-file';
import { collectEvidence } from '../../lib/evidence/collect';
import { recordDays } from '../../lib/evidence/testing/sample';
import { accountId } from '../../lib/history/account-id';
import { ACME, freshDb, local } from '../../lib/history/testing/sample';
import { readerOf } from '../../lib/summary/reader';
import { checkFile, stopChecking, verdicts, verifyState } from './check';

const reader = readerOf('en', local(20), 'UTC');

const evidence = async (): Promise<string> => {
  const db = await freshDb();
  await recordDays(db, 3);
  const days = { from: null, to: null };
  return fileText(await collectEvidence(db, await accountId(ACME), days, local(20)));
};

const fileOf = (text: () => Promise<string>, size = 1000): File =>
  ({
    name: 'evidence.json',
    size,
    arrayBuffer: async () => new TextEncoder().encode(await text()).buffer,
  }) as unknown as File;

describe('the page that checks evidence', () => {
  it('does not even read a file that is too large', async () => {
    const text = vi.fn<() => Promise<string>>();
    await checkFile(fileOf(text, LARGEST_FILE + 1), reader);
    expect(text).not.toHaveBeenCalled();
    expect(verifyState.value).toMatchObject({ kind: 'refused', text: expect.stringContaining('100 MB') });
  });

  it('says so where the file was changed meanwhile', async () => {
    const changed = new DOMException('the file changed', 'NotReadableError');
    await checkFile(
      fileOf(() => Promise.reject(changed)),
      reader,
    );
    expect(verifyState.value).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('could not be read'),
    });
  });

  it('shows what it found, and has the hashes for one that was noted', async () => {
    const text = await evidence();
    await checkFile(
      fileOf(() => Promise.resolve(text)),
      reader,
    );
    expect(verifyState.value).toMatchObject({ kind: 'checked', logs: [{ tone: 'good' }], notes: [] });
    expect(verdicts.value).toHaveLength(1);
  });

  it('says so where a file has no log', async () => {
    const text = (await evidence()).replace(/"chains":\[.*\],"exportedAt"/, '"chains":[],"exportedAt"');
    await checkFile(
      fileOf(() => Promise.resolve(text)),
      reader,
    );
    expect(verifyState.value).toMatchObject({ kind: 'refused', text: 'evidence.json has no log in it.' });
  });

  it('shows nothing of a file whose check was stopped', async () => {
    const text = await evidence();
    const checking = checkFile(
      fileOf(() => Promise.resolve(text)),
      reader,
    );
    stopChecking();
    await checking;
    expect(verifyState.value).toEqual({ kind: 'nothing' });
  });
});
