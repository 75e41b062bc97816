import type { Span } from './rule';

/** Pictures by themselves, by the sign that makes one, flags, keycaps, and hearts and faces that most fonts draw as pictures. */
const EMOJI =
  /(?:\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|(?![0-9#*])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[❤☺☹♥]))(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{EMod}|\p{Emoji_Presentation})*/gu;

/** Emoji in a given (not folded) text; ©, ®, ™, arrows and check marks as text are none. */
export const emojiIn = (given: string): readonly Span[] =>
  Array.from(given.matchAll(EMOJI), ({ index, 0: { length } }) => ({ from: index, to: index + length }));
