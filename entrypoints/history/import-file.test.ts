import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST } from '../../lib/history/import-check';
import { exportFile } from '../../lib/history/testing/file-sample';
import { freshDb } from '../../lib/history/testing/sample';
import { readerOf } from '../../lib/summary/reader';
import { importJson, offerImport } from './import-file';
import { transferState } from './transfer-state';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: () => Promise.resolve({}) } } } }));

const reader = readerOf('en', new Date(), 'UTC');
const changed = vi.fn<() => Promise<void>>(() => Promise.resolve());
const take = (file: Partial<File>) =>
  importJson({ name: 'a.json', size: 1, slice: () => new Blob(['{']), ...file } as File, reader, changed);
const throwing = (name: string) => () => Promise.reject(new DOMException('gone', name));

beforeEach(async () => {
  (await freshDb()).close();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('importJson', () => {
  it('says that a file was changed while it was read', async () => {
    await take({ arrayBuffer: throwing('NotReadableError') });
    expect(transferState.value.outcome).toMatchObject({
      tone: 'bad',
      text: expect.stringContaining('moved or changed'),
    });
  });

  it('does not read a file that is too large', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    await take({ size: LONGEST + 1, arrayBuffer });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(transferState.value.outcome).toMatchObject({
      tone: 'bad',
      text: expect.stringContaining('larger than 250 MB'),
    });
  });

  it('does not read a packed file, and says what to do', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    await take({ slice: () => new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]), arrayBuffer });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(transferState.value.outcome?.text).toContain('Unpack it');
  });

  it('reads one that was saved as UTF-16, and tells one that is in no Unicode', async () => {
    const text = JSON.stringify(exportFile());
    const wide = new Uint8Array(Uint16Array.from(text, char => char.charCodeAt(0)).buffer);
    await importJson(new File([wide], 'a.json'), reader, changed);
    expect(transferState.value.question?.lines).toContain('Readings: 1 new, 0 changed, 0 already there');
    transferState.value.question?.decline();
    await importJson(new File([Uint8Array.of(0x22, 0xfc, 0x22)], 'a.json'), reader, changed);
    expect(transferState.value.outcome?.text).toContain('file: is not in UTF-8');
  });

  it('says that a file was removed before it was read', async () => {
    await take({ slice: () => ({ arrayBuffer: throwing('NotFoundError') }) as unknown as Blob });
    expect(transferState.value.outcome?.text).toContain('moved or changed');
  });

  it('asks before it writes, and writes nothing where the seller declines', async () => {
    await importJson(new File([JSON.stringify(exportFile())], 'a.json'), reader, changed);
    expect(transferState.value.question?.lines).toContain('Readings: 1 new, 0 changed, 0 already there');
    transferState.value.question?.decline();
    expect(transferState.value.question).toBeNull();
    expect(changed).not.toHaveBeenCalled();
  });

  it('does not say that all of a file is there where a part of it was left out', async () => {
    const none = { accounts: [], readings: [], cases: [], actions: [] };
    const nothing = { ...exportFile(), format: 'benchline', version: 1, ...none } as const;
    const of = { name: 'a.csv', reader, changed };
    await offerImport(nothing, of);
    expect(transferState.value.outcome).toEqual({
      tone: 'good',
      text: 'Everything in a.csv is there already.',
    });
    await offerImport(nothing, { ...of, left: ['Left out, line 3.'] });
    expect(transferState.value.outcome).toEqual({
      tone: 'bad',
      text: 'Left out, line 3. Everything else in a.csv is there already.',
    });
  });
});
