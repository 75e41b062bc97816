import { signal } from '@preact/signals';
import type { MessageActions } from '../../../components/options/page-message-options';
import { changeMessageSettings } from '../../../lib/messages/message-settings';
import { askForNotices } from '../../../lib/messages/notice/permission';
import type { WaitingWords } from '../../../lib/words/waiting/waiting-words';
import { loadMessageOptions } from './load';

/** What went wrong with the last change, or ''. */
export const messageOutcome = signal('');

type Change = Parameters<typeof changeMessageSettings>[0];

/** What the options of messages do; what fails is said, and they are shown as they are then. */
export const messageActions = (say: WaitingWords): MessageActions => {
  const save = async (change: Change): Promise<void> => {
    messageOutcome.value = '';
    await changeMessageSettings(change).catch((error: unknown) => {
      console.error('Benchline: the options of messages could not be saved.', error);
      messageOutcome.value = say('not-saved');
    });
    await loadMessageOptions();
  };
  const switchOn = async (asked: Promise<boolean>): Promise<void> => {
    const answer = await asked.catch(() => 'impossible' as const);
    if (answer === true) return save({ notices: true });
    await save({ notices: false });
    messageOutcome.value = say(answer === 'impossible' ? 'notices-impossible' : 'notices-refused');
  };
  return {
    setThreshold: threshold => void save({ threshold }),
    // The browser asks only within the click: nothing may be waited for before.
    setNotices: on => void (on ? switchOn(askForNotices()) : save({ notices: false })),
    setMarks: marks => void save({ marks: marks.toSorted((one, other) => other - one) }),
    setQuiet: quiet => void save({ quiet }),
  };
};
