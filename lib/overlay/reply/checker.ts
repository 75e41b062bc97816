import type { ReplyView } from '../../inbox';

export type CheckerOptions = {
  /** Null where the worker does not answer. */
  readonly ask: (text: string) => Promise<ReplyView | null>;
  /** `null`: nothing is known of this text. */
  readonly onFound: (view: ReplyView | null, text: string) => void;
  readonly signal: AbortSignal;
};

/** Longer than any message that Amazon takes, in UTF-16 units: a longer reply is not sent to be checked. */
export const LONGEST = 20_000;

/** Has texts checked: of several that are under way, only the answer to the last one counts. */
export const createChecker = ({ ask, onFound, signal }: CheckerOptions): ((text: string) => void) => {
  let last = 0;
  const check = async (text: string): Promise<void> => {
    last += 1;
    const own = last;
    if (text.trim() === '' || text.length > LONGEST) return onFound(null, text);
    const view = await ask(text);
    if (own === last && !signal.aborted) onFound(view, text);
  };
  return text => void check(text);
};
