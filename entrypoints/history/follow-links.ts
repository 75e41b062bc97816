import { focusAfter } from './focus-after';

const linkOf = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLAnchorElement | null => {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[href^="?"]');
};

/**
 * Follows the page's own links (`?metric=…`) without loading the page anew, back and forward too, and takes the
 * focus along. `carry` completes a link's address with what the page's own address says beside.
 */
export const followLinks = (
  show: () => Promise<void>,
  carry: (search: string) => string = search => search,
): void => {
  let before = location.search;
  const follow = async (link: HTMLAnchorElement | null): Promise<void> => {
    const from = before;
    before = location.search;
    await show();
    focusAfter(from, location.search, link)?.focus();
  };
  addEventListener('popstate', () => void follow(null));
  document.addEventListener('click', event => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    before = location.search;
    history.pushState(null, '', `${location.pathname}${carry(link.search)}`);
    void follow(link);
  });
};
