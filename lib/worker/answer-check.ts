import type { Messages } from '../bus';
import { findHost } from '../hosts';
import type { ReplyView } from '../inbox';
import { checkReply } from '../messages/reply/check-reply';
import { replyView } from '../messages/reply/reply-view';
import type { Sender } from './sender';

const countryOf = ({ url }: Sender): string | null =>
  url === undefined ? null : (findHost(URL.parse(url)?.hostname ?? '')?.country ?? null);

/** Checks a reply that is being written, and says what was found to a reader of `tag` (BCP 47). Neither it nor the buyer's message is kept, logged or sent on. */
export const answerCheck = (ask: Messages['check-reply']['ask'], sender: Sender, tag: string): ReplyView =>
  replyView(checkReply({ ...ask, country: countryOf(sender) }), tag);
