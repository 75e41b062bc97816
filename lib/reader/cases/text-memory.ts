import type { CaseState } from '../../messages/case';
import { cleanText } from '../parse/clean';
import { writtenCountry } from './marks';
import { stateNamed, type OwnWords } from './state-word';
import { orderIn } from './thread';
import type { Said } from './time/said';
import { readSaidTime } from './time/said-time';

/** What a text could be by itself, wherever it stands. */
export type TextRead = {
  readonly text: string;
  readonly said: Said | null;
  readonly state: CaseState | null;
  readonly order: string | null;
  readonly country: string | null;
};

/** Reads texts of a page that speaks these languages and calls its filters so; `now` in ms. */
export type TextMemory = (
  languages: readonly string[],
  own: OwnWords,
  now: number,
) => (text: string) => TextRead;

/** More texts than a list of 10,000 rows has are not remembered. */
const MOST = 100_000;
/** Longer texts are what somebody wrote: seldom twice the same, and read quickly. */
const LONGEST = 200;
/** Dates without a year are judged by the clock: what is remembered is not older than this, ms. */
const HOUR = 3_600_000;

/**
 * Remembers what each text of a page view said: a list of 10,000 rows has the same 50,000 texts at each read, and few of them
 * are new. It depends on nothing but the text, the page's languages, its names of filters and the hour.
 */
export const createTextMemory = (): TextMemory => {
  let known = new Map<string, TextRead>();
  let kept = '';
  return (languages, own, now) => {
    const state = JSON.stringify([languages, [...own], Math.floor(now / HOUR)]);
    if (state !== kept || known.size > MOST) known = new Map();
    kept = state;
    const here = known;
    const read = (raw: string): TextRead => {
      const text = cleanText(raw);
      return {
        text,
        said: readSaidTime(text, languages, now),
        state: stateNamed(text, own),
        order: orderIn(text),
        country: writtenCountry(raw),
      };
    };
    return raw => {
      const found = here.get(raw) ?? read(raw);
      if (raw.length <= LONGEST) here.set(raw, found);
      return found;
    };
  };
};
