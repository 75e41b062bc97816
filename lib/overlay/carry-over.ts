/**
 * Puts `next` in the place of the view in `mount`, with what the seller did in that one: what is unfolded, the what-if's numbers,
 * how far it is scrolled. By ids, as both views are made anew. Answers the id of what had the focus, or ''.
 */
export const carryOver = (mount: HTMLElement, next: HTMLElement): string => {
  const before = mount.querySelector('[role=dialog]');
  if (!before) {
    mount.append(next);
    return '';
  }
  const focused = (mount.getRootNode() as ShadowRoot).activeElement?.id ?? '';
  const { scrollTop } = before;
  // It has been seen to appear.
  next.style.animation = 'none';
  for (const { id } of before.querySelectorAll('details[open]'))
    next.querySelector(`#${id}`)?.setAttribute('open', '');
  const numbers = before.querySelector('#what-if');
  if (numbers) next.querySelector('#what-if')?.replaceWith(numbers);
  mount.replaceChildren(next);
  next.scrollTop = scrollTop;
  return focused;
};
