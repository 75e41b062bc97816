import type { Field } from './field';

/** A pause so long, ms, ends a burst of typing. */
const PAUSE = 400;

export type Typing = {
  /** Looks whether the text is another one, which a page may also set without an event. */
  readonly look: () => void;
};

export type TypingOptions = {
  readonly field: Field;
  /** At each change. */
  readonly onChange: (text: string) => void;
  /** After a pause, never amid the making of a character. */
  readonly onPause: (text: string) => void;
  readonly signal: AbortSignal;
};

/** Follows what is typed into a field. What stands in it from the start counts as typed. */
export const followTyping = ({ field, onChange, onPause, signal }: TypingOptions): Typing => {
  const { element } = field;
  let known = '';
  let isComposing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (): void => {
    clearTimeout(timer);
    if (!isComposing && !signal.aborted) timer = setTimeout(() => onPause(known), PAUSE);
  };
  const look = (): void => {
    const text = field.text();
    if (text === known) return;
    known = text;
    onChange(text);
    wait();
  };
  const compose = (): void => {
    isComposing = true;
    clearTimeout(timer);
  };
  const composed = (): void => {
    isComposing = false;
    look();
    wait();
  };
  element.addEventListener('input', look, { signal });
  element.addEventListener('compositionstart', compose, { signal });
  element.addEventListener('compositionend', composed, { signal });
  // A composition that is given up by leaving the box may end without an event.
  element.addEventListener('blur', () => isComposing && composed(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look };
};
