import { make } from './element.mjs';
import { way } from './state.mjs';

const COLOURS = new Map(
  Object.entries({
    US: ['#b22234', '#fff', '#3c3b6e'],
    GB: ['#012169', '#fff', '#c8102e'],
    DE: ['#000', '#d00', '#fc0'],
    FR: ['#0055a4', '#fff', '#ef4135'],
    IT: ['#009246', '#fff', '#ce2b37'],
    ES: ['#aa151b', '#f1bf00', '#aa151b'],
    JP: ['#fff', '#bc002d', '#fff'],
  }),
);

/** @param {string} country */
const picture = country => {
  const stripes = (COLOURS.get(country) ?? ['#999', '#ccc', '#999']).map(
    (colour, at) => `<rect y="${at * 4}" width="18" height="4" fill="${colour}"/>`,
  );
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="18" height="12">${stripes.join('')}</svg>`)}`;
};

/** A country's flag, named in the page's language. @param {string} country */
export const flag = country =>
  make('img', {
    class: 'message-flag',
    width: 18,
    height: 12,
    src: picture(country),
    alt: new Intl.DisplayNames(way.locale, { type: 'region' }).of(country) ?? country,
  });
