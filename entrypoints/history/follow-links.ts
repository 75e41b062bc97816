const linkOf = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLAnchorElement | null => {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[href^="?"]');
};

/**
 * Follows the page's own links (`?metric=…`) without loading the page anew, back and forward too. After
 * a link in the list the focus goes to the heading of what it opened; after any other it stays.
 */
export const followLinks = (show: () => Promise<void>): void => {
  addEventListener('popstate', () => void show());
  document.addEventListener('click', async event => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.search);
    await show();
    if (link.matches('nav.series-list a')) document.querySelector<HTMLElement>('#series-title')?.focus();
  });
};
