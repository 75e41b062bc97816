import { isInlineTag } from '../../../lib/reader/inline';
import { elements, isLeaf, textsIn, type Step } from '../step';

const shown = (document: Document): readonly Text[] =>
  elements(document)
    .filter(el => isLeaf(el) && !el.closest('select, svg, style, template, textarea'))
    .flatMap(textsIn);

/** "0" "." "12" "%": texts cut into elements of one line, which looks the same. */
export const cutTexts: Step = (document, random) => {
  for (const text of shown(document)) {
    if (random() > 0.25 || text.data.length > 30) continue;
    const pieces = text.data.match(/\p{L}+\s*|\d+|[^\p{L}\d]+/gu) ?? [];
    if (pieces.length > 5) continue;
    const spans = pieces.map(piece => {
      const span = document.createElement('span');
      span.textContent = piece;
      return span;
    });
    text.replaceWith(...spans);
  }
};

/** Places to break long words at, unseen where the line is long enough. */
export const softHyphens: Step = (document, random) => {
  for (const text of shown(document))
    if (random() < 0.4)
      text.data = text.data.replace(/(\p{Ll}{3})(?=\p{Ll}{3})/u, random() < 0.5 ? '$1\u00ad' : '$1\u200b');
};

/** White space as templates leave it, and spaces that do not break. */
export const otherSpaces: Step = (document, random) => {
  for (const text of shown(document)) {
    const choice = random();
    // Within a line the white space would be seen.
    if (choice < 0.3 && !isInlineTag(text.parentElement as Element)) text.data = `\n      ${text.data}\n    `;
    else if (choice < 0.5) text.data = text.data.replaceAll(' ', '\u00a0');
    else if (choice < 0.6) text.data = text.data.replaceAll(' ', '\n   ');
    else if (choice < 0.7) text.before(document.createComment('$?lit$'));
  }
};
