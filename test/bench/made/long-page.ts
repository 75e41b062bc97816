import { respond } from '../../site/respond';
import { chance } from './chance';

const ADDRESS = new URL('https://sellercentral.amazon.com/performance/dashboard?orders=both');

/** Ten elements with a dozen texts: a row as lists of offers, orders and news have them. */
const row = (index: number): string => {
  const number = Math.floor(chance(7, index) * 9_000_000) + 1_000_000;
  return `<div class="a-row offer-row" data-row="${index}">
  <div class="sp-left-col"><a href="#offer-${index}" class="a-link-normal">Offer ${index}: stainless bottle, ${number % 900} ml</a>
    <p class="prose">Listed in the last ${number % 90} days. Orders that arrive late are listed under shipping. <b>${number}</b> views</p></div>
  <div class="sp-middle-col"><span class="a-size-base">$${(number % 10_000) / 100}</span><small>${number % 50} of ${number % 5000} units</small></div>
  <div class="sp-right-col"><span>Active</span></div>
</div>`;
};

const rows = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => row(from + index)).join('\n');

/** A component as Katal's are: its own text in an open shadow root, more in attributes and in a slot. */
const component = (index: number): string => `<kat-offer-tile label="Offer ${index}" class="offer-box">
<template shadowrootmode="open"><div class="box"><header><span>Box ${index}</span></header><div><slot></slot><small>Updated ${index} minutes ago</small></div></div></template>
<span>Item ${index}</span></kat-offer-tile>`;

const components = (count: number): string =>
  Array.from({ length: count }, (_, index) => component(index)).join('\n');

const ELEMENTS_OF_A_ROW = 10;
const ELEMENTS_OF_A_COMPONENT = 8;
const ELEMENTS = 11_880;
const COMPONENTS = 300;

const withMore = (more: string): string => {
  const { body } = respond(ADDRESS) ?? { body: '' };
  return body.replace('</main>', `<section class="card" id="offers">${more}</section></main>`);
};

/** Pages for the stand-in site: Account Health with twelve readings among some 12,000 elements. */
export const LONG_PAGES = [
  { name: 'long', html: withMore(rows(Math.round(ELEMENTS / ELEMENTS_OF_A_ROW))) },
  {
    name: 'long-components',
    html: withMore(
      components(COMPONENTS) +
        rows(Math.round((ELEMENTS - COMPONENTS * ELEMENTS_OF_A_COMPONENT) / ELEMENTS_OF_A_ROW)),
    ),
  },
] as const;
