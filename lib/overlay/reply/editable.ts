import { offsetOf, rangeOf, readEditable } from './editable-text';
import { typeInto, type Field, type Span } from './field';

type Root = (Document | ShadowRoot) & { readonly getSelection?: () => Selection | null };

/** Chromium has a selection of each shadow tree, Firefox one for all. */
const selectionIn = (element: Element): Selection | null => {
  const root = element.getRootNode() as Root;
  return root.getSelection?.() ?? document.getSelection();
};

const spanIn = (region: HTMLElement): Span | null => {
  const selection = selectionIn(region);
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!region.contains(startContainer) || !region.contains(endContainer)) return null;
  const read = readEditable(region);
  return {
    from: offsetOf(read, { node: startContainer, offset: startOffset }),
    to: offsetOf(read, { node: endContainer, offset: endOffset }),
  };
};

const linesOf = (text: string): DocumentFragment => {
  const lines = document.createDocumentFragment();
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) lines.append(document.createElement('br'));
    lines.append(line);
  }
  return lines;
};

/** An editable region. A click elsewhere takes its selection away, so the last one is kept. `signal` ends what it listens to. */
export const editable = (region: HTMLElement, signal: AbortSignal): Field => {
  let last = spanIn(region);
  const note = (): void => {
    last = spanIn(region) ?? last;
  };
  document.addEventListener('selectionchange', note, { signal });

  const select = (span: Span): void => {
    region.focus();
    const range = rangeOf(region, span);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selectionIn(region)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    last = span;
    startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  return {
    element: region,
    text: () => readEditable(region).text,
    isOpen: () => region.isContentEditable,
    caret: () => {
      const end = readEditable(region).text.length;
      const { from, to } = spanIn(region) ?? last ?? { from: end, to: end };
      return { from: Math.min(from, end), to: Math.min(to, end) };
    },
    select,
    insert: (text, span) => {
      select(span);
      typeInto(region, text, () => {
        const range = rangeOf(region, span);
        range.deleteContents();
        range.insertNode(linesOf(text));
        range.collapse(false);
        selectionIn(region)?.collapse(range.endContainer, range.endOffset);
      });
    },
    roomAt: () => Infinity,
  };
};
