/** A part of the field's text: UTF-16 units, `to` excluded; a caret where both are the same. */
export type Span = { readonly from: number; readonly to: number };

/** The box in which a reply is written, whatever it is made of. */
export type Field = {
  /** Where it is, and where its events come. */
  readonly element: HTMLElement;
  readonly text: () => string;
  /** Can the seller write in it now? */
  readonly isOpen: () => boolean;
  /** Where the seller's caret or selection is, or was when the box was left; the end of a box that was never entered. */
  readonly caret: () => Span;
  /** Gives it the focus, selects a part and scrolls that into view. */
  readonly select: (span: Span) => void;
  /** Puts a text in place of a part, as if it had been pasted: frameworks hear of it, and the browser can undo it. */
  readonly insert: (text: string, span: Span) => void;
  /** How many units can stand in place of a part. */
  readonly roomAt: (span: Span) => number;
};

const eventOf = (type: 'beforeinput' | 'input', data: string): InputEvent =>
  new InputEvent(type, {
    inputType: 'insertText',
    data,
    bubbles: true,
    composed: true,
    cancelable: type === 'beforeinput',
  });

const typed = (text: string): boolean => {
  try {
    return document.execCommand('insertText', false, text);
  } catch {
    return false;
  }
};

/**
 * Types a text where the selection is. `execCommand` is deprecated and has no successor: only what goes through it can be undone.
 * Where the browser refuses it, `write` does it between the two events that typing gives.
 */
export const typeInto = (element: HTMLElement, text: string, write: () => void): void => {
  if (typed(text)) return;
  if (!element.dispatchEvent(eventOf('beforeinput', text))) return;
  write();
  element.dispatchEvent(eventOf('input', text));
};
