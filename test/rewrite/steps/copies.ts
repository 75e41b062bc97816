import { elements, isBlock, textsIn, type Step } from '../step';

/** A copy for another screen width, not shown, with other digits; before or after its model. */
export const hiddenCopies: Step = (document, random) => {
  for (const el of elements(document)) {
    if (!isBlock(el) || el.closest('table, select, svg, kat-table, dl, ul, ol, [hidden]') || random() > 0.1)
      continue;
    const copy = el.cloneNode(true) as HTMLElement;
    for (const text of textsIn(copy))
      text.data = text.data.replace(/\d/g, digit => String((Number(digit) + 3) % 10));
    copy.hidden = true;
    if (random() < 0.5) el.before(copy);
    else el.after(copy);
  }
};
