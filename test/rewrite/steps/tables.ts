import { replaceTag, type Step } from '../step';

const TABLES = 'table, thead, tbody, tfoot, tr, td, th, caption';
const isSpanning = (document: Document): boolean => document.querySelector('[rowspan], [colspan]') !== null;

const renamed =
  (name: (el: Element) => string, role?: (el: Element) => string): Step =>
  document => {
    if (isSpanning(document)) return;
    for (const el of document.querySelectorAll(TABLES)) {
      const made = replaceTag(el, name(el));
      if (role && !made.hasAttribute('role')) made.setAttribute('role', role(el));
    }
  };

/** Tables of plain boxes: the order of cells is all that is left. */
export const noTables = renamed(() => 'div');

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  caption: 'caption',
};

/** Tables of plain boxes that say with roles what they are. */
export const roleTables = renamed(
  () => 'div',
  el => ROLES[el.localName] ?? 'rowgroup',
);

const KATAL: Readonly<Record<string, string>> = {
  table: 'kat-table',
  thead: 'kat-table-head',
  tbody: 'kat-table-body',
  tr: 'kat-table-row',
  td: 'kat-table-cell',
  th: 'kat-table-cell',
};

/** Tables as the components that newer pages are built of. */
export const katalTables = renamed(el => KATAL[el.localName] ?? 'div');
