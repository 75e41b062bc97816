import { oneOf } from '../random';
import { elements, isBlock, replaceTag, type Step } from '../step';

/** Elements whose tag carries a meaning for a person: tables, lists, headings, controls. */
const KEPT =
  /^(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|dl|dt|dd|nav|aside|footer|dialog|details|summary|select|option|optgroup|datalist|template|style|slot|svg|path|a|button|br|hr|blockquote|q|del|s|h\d|input|textarea|label|noscript|sup|ul|ol|li|img|iframe|object|canvas|video|audio|form|fieldset)$/;

/** No ids, no classes. */
export const noNames: Step = document => {
  for (const el of elements(document)) {
    el.removeAttribute('id');
    el.removeAttribute('class');
  }
};

/** Blocks stay blocks and lines stay lines: only the names change. */
export const otherTags: Step = (document, random) => {
  for (const el of elements(document)) {
    if (KEPT.test(el.localName) || el.localName.includes('-') || el.shadowRoot || el.closest('svg')) continue;
    const tag = isBlock(el)
      ? oneOf(['div', 'section', 'article'], random)
      : oneOf(['span', 'b', 'em', 'u'], random);
    if (random() < 0.7) replaceTag(el, tag);
  }
};
