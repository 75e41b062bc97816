import type { Theme } from '../../messages/case';
import type { Ask } from '../ask';
import type { ShadowRootOf } from '../composed';
import { createLayer } from '../layer';
import type { Rect } from '../rect';
import { attachReply, type ReplyHelp } from './attach-reply';

/** The reply box of the page as it is now, and what is known of the conversation. */
export type ReplySight = {
  readonly reply: Element | null;
  /** The buyer's message that waits for an answer. */
  readonly asked: string | null;
  readonly theme: Theme | null;
  /** ISO 3166-1 of the conversation's marketplace. */
  readonly country: string | null;
  readonly language: string;
  readonly pageId: string;
};

export type FollowReplyOptions = {
  readonly ask: Ask;
  readonly shadowRootOf: ShadowRootOf;
  readonly quietly: (write: () => void) => void;
  readonly signal: AbortSignal;
};

type Attached = { readonly reply: Element; readonly help: ReplyHelp; readonly ended: AbortController };

/**
 * Helps at whichever reply box the page has: call it at each settling, with null where there is none. A box that was drawn
 * anew gets its help anew; in one that stays for another conversation the help goes on with that one's message.
 * `taken`: what else of ours is drawn, px of the viewport.
 */
export const createReplyFollower = ({
  ask,
  shadowRootOf,
  quietly,
  signal,
}: FollowReplyOptions): ((sight: ReplySight | null, taken?: readonly Rect[]) => void) => {
  const layer = createLayer(signal);
  let now: ReplySight | null = null;
  let attached: Attached | null = null;

  const end = (): void => {
    attached?.ended.abort();
    attached = null;
  };
  const attach = (sight: ReplySight, reply: Element): void => {
    const ended = new AbortController();
    const help = attachReply({
      reply,
      asked: () => now?.asked ?? null,
      theme: () => now?.theme ?? null,
      country: () => now?.country ?? null,
      language: sight.language,
      pageId: sight.pageId,
      ask,
      layer,
      shadowRootOf,
      quietly,
      signal: ended.signal,
    });
    attached = { reply, help, ended };
  };
  signal.addEventListener('abort', end);

  return (sight, taken = []) => {
    const isOther = sight?.reply !== attached?.reply || sight?.language !== now?.language;
    now = sight;
    if (signal.aborted) return;
    if (isOther) quietly(end);
    if (sight?.reply && !attached) attach(sight, sight.reply);
    attached?.help.place(taken);
  };
};
