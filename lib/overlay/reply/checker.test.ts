import { describe, expect, it, vi } from 'vitest';
import type { ReplyView } from '../../inbox';
import { createChecker, LONGEST } from './checker';

const view = (rule: string): ReplyView => ({
  language: 'en',
  dir: 'ltr',
  marks: [],
  missing: [{ rule, text: rule }],
});

describe('the check of what is typed', () => {
  it('takes only the answer to the last text', async () => {
    const late = Promise.withResolvers<ReplyView>();
    const onFound = vi.fn<(found: ReplyView | null, text: string) => void>();
    const ask = (text: string) => (text === 'first' ? late.promise : Promise.resolve(view(text)));
    const check = createChecker({ ask, onFound, signal: new AbortController().signal });
    check('first');
    check('second');
    await vi.waitFor(() => expect(onFound).toHaveBeenCalled());
    late.resolve(view('first'));
    await late.promise;
    expect(onFound.mock.calls).toEqual([[view('second'), 'second']]);
  });

  it('asks nothing of an empty text, or of one longer than any message', () => {
    const ask = vi.fn<() => Promise<null>>();
    const onFound = vi.fn<(found: ReplyView | null, text: string) => void>();
    const check = createChecker({ ask, onFound, signal: new AbortController().signal });
    check(' \n');
    check('a'.repeat(LONGEST + 1));
    expect(ask).not.toHaveBeenCalled();
    expect(onFound.mock.calls.map(([found]) => found)).toEqual([null, null]);
  });
});
