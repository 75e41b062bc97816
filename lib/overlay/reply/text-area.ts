import { typeInto, type Field, type Span } from './field';

/** A letter is about half as wide as it is high: enough to tell in which row of the box a part stands. */
const WIDTH_OF_LETTER = 0.5;

const rowsOf = (text: string, letters: number): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / letters)), 0);

/** `focus()` scrolls to the selection; where the box has the focus already, nothing does. */
const scrollTo = (area: HTMLTextAreaElement, { from }: Span): void => {
  const { clientWidth, clientHeight, scrollHeight, value } = area;
  if (scrollHeight <= clientHeight) return;
  const size = Number.parseFloat(getComputedStyle(area).fontSize) || 14;
  const letters = Math.max(1, clientWidth / (size * WIDTH_OF_LETTER));
  const share = rowsOf(value.slice(0, from), letters) / rowsOf(value, letters);
  area.scrollTop = scrollHeight * share - clientHeight / 2;
};

const hasFocus = (area: HTMLTextAreaElement): boolean =>
  (area.getRootNode() as Document | ShadowRoot).activeElement === area;

/** A text area, also one within a component. `signal` ends what it listens to. */
export const textArea = (area: HTMLTextAreaElement, signal: AbortSignal): Field => {
  let wasEntered = hasFocus(area);
  area.addEventListener('focus', () => (wasEntered = true), { signal });

  const select = ({ from, to }: Span): void => {
    const held = hasFocus(area);
    area.setSelectionRange(from, to);
    area.focus();
    area.setSelectionRange(from, to);
    area.scrollIntoView({ block: 'nearest' });
    if (held) scrollTo(area, { from, to });
  };
  return {
    element: area,
    text: () => area.value,
    isOpen: () => !area.disabled && !area.readOnly,
    caret: () => {
      const end = area.value.length;
      if (!wasEntered) return { from: end, to: end };
      return { from: area.selectionStart, to: area.selectionEnd };
    },
    select,
    insert: (text, span) => {
      select(span);
      typeInto(area, text, () => area.setRangeText(text, span.from, span.to, 'end'));
    },
    roomAt: ({ from, to }) =>
      area.maxLength < 0 ? Infinity : area.maxLength - (area.value.length - (to - from)),
  };
};
