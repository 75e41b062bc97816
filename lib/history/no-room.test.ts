import { describe, expect, it } from 'vitest';
import { isNoRoom, isUnexplained } from './no-room';

const dom = (name: string, message = ''): DOMException => new DOMException(message, name);

describe('an error for want of room', () => {
  it.each([
    ['the standard name', dom('QuotaExceededError')],
    ['Firefox, by a name of its own', { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE', message: '' }],
    ['Chromium, opening', dom('UnknownError', 'Encountered full disk while opening backing store.')],
    ['Chromium, a file', dom('UnknownError', 'IO error: 000012.ldb: FILE_ERROR_NO_SPACE')],
    ['a commit that was undone for it', new Error('aborted', { cause: dom('QuotaExceededError') })],
    ['Firefox, storage.local', new Error('QuotaExceededError: storage.local API call exceeded its quota')],
    ['Chromium, storage.local', new Error('Resource::kQuotaBytes quota exceeded')],
    ['Chromium, storage.local, older', new Error('QUOTA_BYTES quota exceeded')],
    ['a bare text', 'No space left on device: ENOSPC'],
  ])('is known: %s', (_, error) => expect(isNoRoom(error)).toBe(true));

  it.each([
    ['an abort without a cause', dom('AbortError', 'The transaction was aborted.')],
    ['a fault of the code', new TypeError('quota is not a function')],
    ['a commit that failed without a word', dom('UnknownError', 'Internal error committing transaction.')],
    ['nothing', undefined],
  ])('is not taken for it: %s', (_, error) => expect(isNoRoom(error)).toBe(false));

  it('is looked for in causes that go round in a circle, and ends', () => {
    const round: { cause?: unknown } = {};
    round.cause = round;
    expect(isNoRoom(round)).toBe(false);
  });

  it('may be behind what the browser does not explain', () => {
    expect(isUnexplained(dom('UnknownError'))).toBe(true);
    expect(isUnexplained(dom('DataError'))).toBe(false);
  });
});
