import { DE } from './languages/de';
import { EN } from './languages/en';
import { ES } from './languages/es';
import { FR } from './languages/fr';
import { IT } from './languages/it';
import { JA } from './languages/ja';
import type { Speech } from './phrase';

const SPEECHES = { en: EN, de: DE, fr: FR, it: IT, es: ES, ja: JA } as const;
type Spoken = keyof typeof SPEECHES;

const everySpeech = (): readonly Speech[] => Object.values(SPEECHES).map(speech => speech());

/** Of a long text this much says which language it is. */
const LOOKED_AT = 4000;
/** A language with so large a share of the most frequent one's small words is spoken too. */
const ALSO = 0.34;

const countIn = (text: string, { marks }: Speech): number => text.match(marks)?.length ?? 0;

/** The languages that a folded text may be written in; where it does not say, the one it is expected in, else all. */
export const speechesOf = (text: string, expected: string): readonly Speech[] => {
  const start = text.slice(0, LOOKED_AT);
  const counts = everySpeech().map(speech => ({ speech, count: countIn(start, speech) }));
  const most = Math.max(...counts.map(({ count }) => count));
  if (most >= 2)
    return counts.filter(({ count }) => count >= Math.max(1, most * ALSO)).map(({ speech }) => speech);
  const tag = expected.slice(0, 2).toLowerCase();
  if (most === 0 && Object.hasOwn(SPEECHES, tag)) return [SPEECHES[tag as Spoken]()];
  return everySpeech();
};
