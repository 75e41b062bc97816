// The client side of Feedback Manager: hash routes, skeletons that fill later, the switch for top sellers, the side panel.

const fillAfter = Number(new URL(location.href).searchParams.get('fill') ?? '600');
const route = document.querySelector('#route');

/** @param {ParentNode} root */
const fill = root => {
  for (const skeleton of root.querySelectorAll('kat-skeleton[data-value]')) {
    const value = document.createElement('kat-label');
    value.className = 'insight-value';
    value.setAttribute('text', skeleton.getAttribute('data-value') ?? '');
    skeleton.replaceWith(value);
  }
};

const show = () => {
  const name = location.hash.startsWith('#/report') ? 'report' : 'overview';
  const template = document.querySelector(`#route-${name}`);
  if (!(route && template instanceof HTMLTemplateElement)) return;
  route.replaceChildren(document.importNode(template.content, true));
  setTimeout(fill, fillAfter, route);
};

/** @param {Event} event @param {string} selector */
const isOn = (event, selector) => event.target instanceof Element && event.target.closest(selector) !== null;

document.addEventListener('click', event => {
  const panel = document.querySelector('.side-panel');
  if (isOn(event, '.side-panel-open')) panel?.removeAttribute('hidden');
  if (isOn(event, '.side-panel-close')) panel?.setAttribute('hidden', '');
});
/** Another time has other figures, once they are fetched. */
const OTHER = {
  '1 month': ['5 out of 5', '1'],
  '3 months': ['4.5 out of 5', '4'],
  '12 months': ['4.2 out of 5', '21'],
  Lifetime: ['3.8 out of 5', '73'],
};

/** @param {HTMLSelectElement} select */
const showRatings = select => {
  const [stars = '', count = ''] = /** @type {Record<string, string[]>} */ (OTHER)[select.value] ?? [];
  const card = select.closest('section');
  setTimeout(() => {
    card?.querySelector('b')?.replaceChildren(stars);
    card?.querySelector('.rating-count')?.replaceChildren(`${count} total ratings`);
  }, fillAfter);
};

document.addEventListener('change', event => {
  if (event.target instanceof HTMLSelectElement && isOn(event, '.time-period')) showRatings(event.target);
  if (isOn(event, '.top-switch')) route?.classList.toggle('without-top');
});
addEventListener('hashchange', show);
show();
