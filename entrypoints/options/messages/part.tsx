import { MessageOptions } from '../../../components/page-message-options';
import type { OptionsPart } from '../../../components/page-options';
import type { WaitingWords } from '../../../lib/words/waiting/waiting-words';
import { messageActions, messageOutcome } from './act';
import { followMessageOptions, loadMessageOptions, messageOptions } from './load';

/** The 24 hours of buyer messages: what the badge counts, and when notices come. */
export const messagesPart = (say: WaitingWords): OptionsPart => {
  const actions = messageActions(say);
  followMessageOptions();
  void loadMessageOptions();
  return {
    id: 'messages',
    title: say('options-title'),
    Body: () => (
      <MessageOptions state={messageOptions.value} outcome={messageOutcome.value} say={say} {...actions} />
    ),
  };
};
