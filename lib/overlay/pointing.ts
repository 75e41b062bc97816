import type { Admission, Messages } from '../bus';
import type { Ask } from './ask';
import { offered } from './offer';
import type { StartPointing } from './offer';

/** The pointing mode of a page view, which outlives the runs that begin anew when a number was taught. */
export type Pointing = {
  readonly begin: (admission: Pick<Admission, 'lexicon' | 'rules'>, language: string) => void;
  readonly end: () => void;
};

// The scripts may have been brought anew meanwhile: who has the status now is asked at the end.
const giveBack = (): void => offered().focusStatus?.();

/** Makes it; its script is brought only when it begins. Where that cannot come, the focus goes back and nothing else happens. */
export const createPointing = (pageId: string, ask: Ask, signal: AbortSignal): Pointing => {
  let now = new AbortController();
  const bring = async (
    own: AbortSignal,
    start: (startPointing: StartPointing, answer: Messages['bring-point']['answer']) => void,
  ): Promise<void> => {
    const reply = await ask('bring-point', { pageId });
    const { startPointing } = offered();
    if (own.aborted) return;
    if (reply.ok && startPointing) start(startPointing, reply.answer);
    else giveBack();
  };
  const end = (): void => now.abort();
  signal.addEventListener('abort', end);
  return {
    end,
    begin: ({ lexicon, rules }, language) => {
      end();
      now = new AbortController();
      const { signal: own } = now;
      void bring(own, (start, { language: chosen, own: metrics }) =>
        start({ lexicon, rules, language: chosen ?? language, own: metrics, ask, giveBack, signal: own }),
      );
    },
  };
};
