import type { ReplyView } from '../../inbox';
import { directionOf, spokenFor } from '../../words/languages';
import { replyCheckWordsFor } from '../../words/reply-check/reply-check-words';
import type { Checked } from './check-reply';

/** What a check found, in finished words for a reader of `tag` (BCP 47). */
export const replyView = ({ marks, missing }: Checked, tag: string): ReplyView => {
  const say = replyCheckWordsFor(tag);
  const language = spokenFor(tag);
  return {
    language,
    dir: directionOf(language),
    marks: marks.map(({ from, to, rule, reason, certainty }) => ({
      from,
      to,
      rule,
      reason: say(`reason.${reason}`),
      certainty: say(`certainty.${certainty}`),
    })),
    missing: missing.map(rule => ({ rule, text: say(`missing.${rule}`) })),
  };
};
