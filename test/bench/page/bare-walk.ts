/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const ELEMENTS = 1;
const TEXTS = 4;

/**
 * What any reader must at least do: go over every text and, as components may have a shadow root, over every element.
 * Answers the length of all text, so that no engine can leave the reading out.
 */
export const walkAll = (start: Node): number => {
  let length = 0;
  const walker = document.createTreeWalker(start, ELEMENTS | TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) length += node.data.length;
    else if (node instanceof Element && node.shadowRoot) length += walkAll(node.shadowRoot);
  }
  return length;
};

/** The least of all: the texts of the document alone, no element looked at, so no shadow root found. */
export const walkTexts = (start: Node): number => {
  let length = 0;
  const walker = document.createTreeWalker(start, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
};
