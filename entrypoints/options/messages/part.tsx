import { MessageOptions } from '../../../components/options/page-message-options';
import type { OptionsPart } from '../../../components/options/page-options';
import type { WaitingWords } from '../../../lib/words/waiting/waiting-words';
import { messageActions, messageOutcome } from './act';
import { followMessageOptions, loadMessageOptions, messageOptions } from './load';
import { zonesBody } from './zones';

/** The 24 hours of buyer messages: what the badge counts, when notices come, and in which zone the inbox shows times. */
export const messagesPart = (language: string, say: WaitingWords): OptionsPart => {
  const actions = messageActions(say);
  const Zones = zonesBody(language, say);
  followMessageOptions();
  void loadMessageOptions();
  return {
    id: 'messages',
    title: say('options-title'),
    Body: () => (
      <>
        <MessageOptions state={messageOptions.value} outcome={messageOutcome.value} say={say} {...actions} />
        <Zones />
      </>
    ),
  };
};
