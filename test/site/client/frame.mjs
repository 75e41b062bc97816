// What every page of the stand-in does: the account switcher opens, and marked links change the page without loading one.

const button = document.querySelector('.dropdown-account-switcher-header');
const list = document.querySelector('.dropdown-account-switcher-list');
button?.addEventListener('click', () => {
  const isOpen = list?.toggleAttribute('hidden') === false;
  button.setAttribute('aria-expanded', String(isOpen));
});

let shown = location.pathname;

/** Takes the content and the title of another page, as a client-rendered app does. @param {string} href */
const show = async href => {
  shown = new URL(href, location.href).pathname;
  const answer = await fetch(href);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = next.querySelector('#sc-content-container');
  if (content) document.querySelector('#sc-content-container')?.replaceChildren(...content.childNodes);
  document.title = next.title;
};

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-route]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(link.href);
});
// A change of the hash comes here too: that is the page's own route.
addEventListener('popstate', () => {
  if (location.pathname !== shown) void show(location.href);
});
