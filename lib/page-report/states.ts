import { isOutOfBounds } from '../reader/bounds';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ROLES = list(`
  alert alertdialog application article banner button caption cell checkbox columnheader combobox complementary contentinfo definition
  dialog directory document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee menu
  menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term
  textbox time timer toolbar tooltip tree treegrid treeitem
`);
const FLAGS = list('true false mixed page step location date time none ascending descending');
const ARIA = ['busy', 'checked', 'current', 'disabled', 'expanded', 'hidden', 'pressed', 'selected', 'sort'];
const BARE = ['active', 'checked', 'disabled', 'hidden', 'open', 'selected'];
/** Small numbers of the layout. */
const NUMBERS = ['aria-level', 'colspan', 'rowspan'];
const SCOPES = list('row col rowgroup colgroup');
const INPUTS = list(
  'button checkbox date email hidden number password radio range search submit tel text time url',
);

type State = readonly [name: string, value: string];

const known = (el: Element, name: string, values: ReadonlySet<string>): readonly State[] => {
  const value = el.getAttribute(name)?.trim().toLowerCase();
  if (value === undefined) return [];
  return [[name, values.has(value) ? value : '?']];
};

const single = (el: Element, name: string): readonly State[] => {
  const value = el.getAttribute(name)?.trim() ?? '';
  return /^[1-9]$/.test(value) ? [[name, value]] : [];
};

const bare = (el: Element, name: string): readonly State[] =>
  el.hasAttribute(name) && el.getAttribute(name) !== 'false' ? [[name, '']] : [];

/** What the reader takes for a region of its own by id or class. */
const outOf = (el: Element): readonly State[] => (isOutOfBounds(el) ? [['out', '']] : []);

/** The states of an element that the reader goes by, with values of fixed lists only. No other attribute is looked at. */
export const statesOf = (el: Element): readonly State[] => [
  ...known(el, 'role', ROLES),
  ...ARIA.flatMap(name => known(el, `aria-${name}`, FLAGS)),
  ...NUMBERS.flatMap(name => single(el, name)),
  ...BARE.flatMap(name => bare(el, name)),
  ...(el.localName === 'th' ? known(el, 'scope', SCOPES) : []),
  ...(el.localName === 'input' ? known(el, 'type', INPUTS) : []),
  ...outOf(el),
];
