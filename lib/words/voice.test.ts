import { describe, expect, it } from 'vitest';
import type { Language } from './languages';
import { speaker, type Message, type Messages } from './messages';
import { PAGE_FILES } from './pages/page-words';
import { REPLY_CHECK_FILES } from './reply-check/reply-check-words';
import { WAITING_FILES } from './waiting/waiting-words';
import { OVERLAY_FILES } from './words';

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const AREAS: readonly Readonly<Record<Language, Messages>>[] = [
  OVERLAY_FILES,
  PAGE_FILES,
  WAITING_FILES,
  REPLY_CHECK_FILES,
];

const saidIn = (language: Language): readonly string[] =>
  AREAS.flatMap(files => Object.values(files[language]).flatMap(textsOf));

/** What shows that a text addresses the seller otherwise than all others of its language do. */
const OTHER_VOICE: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|wähle|schließe|öffne|versuche|klicke)(?!\p{L})/iu,
  fr: /(?<![\p{L}’])(?:tu|toi|ton|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|ustedes|elija|abra|entregue|cierre esta)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:Lei|Suo|Sua|Suoi|Sue|Scelga|Consegni|Chiuda)(?!\p{L})/u,
  'zh-CN': /你/u,
};

describe('one voice', () => {
  it.each(Object.keys(OTHER_VOICE) as readonly Language[])('speaks to the seller in %s', language => {
    const texts = saidIn(language);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(text => OTHER_VOICE[language]?.test(text))).toEqual([]);
  });

  it('keeps French signs with their words', () => {
    const say = speaker<{ readonly sign: '{a} : « {b} » ; {a} !' }>('fr', { sign: '{a} : « {b} » ; {a} !' });
    expect(say('sign', { a: 'x : y', b: 1 })).toBe('x : y\u00a0: «\u00a01\u00a0»\u00a0; x : y\u00a0!');
    const english = speaker<{ readonly sign: 'Is it ?' }>('en', { sign: 'Is it ?' });
    expect(english('sign')).toBe('Is it ?');
  });
});
