import { make } from './element.mjs';
import { changed, filter } from './state.mjs';

const NAMES = new Map([
  ['all', 'All'],
  ['responseNeeded', 'Response Needed'],
  ['sent', 'Sent Messages'],
  ['resolved', 'Resolved'],
  ['reportedUnresolved', 'Reported Unresolved'],
]);

/** @param {string} name */
const hrefOf = name => {
  const url = new URL(location.href);
  if (name === 'all') url.searchParams.delete('fi');
  else url.searchParams.set('fi', name);
  return url.pathname + url.search;
};

/** @param {string} name @param {Event} event */
const go = (name, event) => {
  event.preventDefault();
  history.pushState(null, '', hrefOf(name));
  changed();
};

export const rail = make('ul', { class: 'message-rail' });

/** The filters; the present one is marked. */
export const drawRail = () => {
  rail.replaceChildren(
    ...[...NAMES].map(([name, text]) =>
      make(
        'li',
        {},
        make(
          'a',
          {
            href: hrefOf(name),
            click: (/** @type {Event} */ event) => go(name, event),
            ...(name === filter() && { 'aria-current': 'page' }),
          },
          text,
        ),
      ),
    ),
  );
};
