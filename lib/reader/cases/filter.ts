import { wordingKey } from '../../catalogue/wording-key';
import type { InboxFilter } from '../../inbox';
import type { InboxView } from './inbox-view';
import { filterNamed, type OwnWords } from './state-word';

/** A link or tab of the rail, with the filter that it leads to. */
type Entry = { readonly el: Element; readonly filter: InboxFilter; readonly text: string };

const inQuery = (address: string): InboxFilter | null => {
  const at = address.search(/[?&#/]fi=/i);
  if (at < 0) return null;
  const [value = ''] = address.slice(at + 4).split(/[&#]/);
  return filterNamed(value) ?? 'unknown';
};

const NAMED =
  'a[href], kat-link[href], [role="tab"], [role="menuitem"], [role="link"], nav *, li > *, li, kat-tab';

const textOf = (el: Element): string =>
  (el.getAttribute('label') ?? el.textContent ?? '').slice(0, 80).trim();

const entriesIn = (root: ParentNode): readonly Entry[] =>
  [...root.querySelectorAll(NAMED)].flatMap(el => {
    const linked = inQuery(el.getAttribute('href') ?? '');
    const text = textOf(el);
    const filter = linked && linked !== 'unknown' ? linked : text.length < 40 ? filterNamed(text) : null;
    return filter && filter !== 'unknown' ? [{ el, filter, text }] : [];
  });

const ON = /(^|[\s_-])(is-)?(selected|active|current)($|\s)/i;

const says = (el: Element): boolean => {
  const current = el.getAttribute('aria-current');
  return (
    el.getAttribute('aria-selected') === 'true' ||
    (current !== null && current !== 'false') ||
    ['true', ''].includes(el.getAttribute('selected') ?? 'no') ||
    ON.test(el.getAttribute('class') ?? '')
  );
};

/** The entry itself, or the item of the rail that it fills. */
const isSelected = ({ el, text }: Entry): boolean => {
  const { parentElement } = el;
  return says(el) || (parentElement !== null && textOf(parentElement) === text && says(parentElement));
};

const isLink = ({ el }: Entry): boolean => inQuery(el.getAttribute('href') ?? '') !== null;

/** What the rail says: which filter is on, and how the page calls each. */
export type Rail = { readonly selected: InboxFilter | null; readonly words: OwnWords };

/** Reads the rail; `rooms`: the document and its shadow roots. A rail has at least two filters. */
export const railOf = (rooms: readonly ParentNode[]): Rail => {
  const entries = rooms.flatMap(entriesIn);
  if (new Set(entries.map(({ filter }) => filter)).size < 2) return { selected: null, words: new Map() };
  const selected = new Set(entries.filter(isSelected).map(({ filter }) => filter));
  const [only = null] = selected.size === 1 ? selected : [];
  const words = new Map(entries.filter(isLink).map(({ filter, text }) => [wordingKey(text), filter]));
  return { selected: only, words };
};

/**
 * Which filter the list stands under: the address and the rail's selected entry, where they do not contradict each other.
 * A list under a wrong filter would be believed to wait, or to be answered.
 */
export const filterOf = ({ location }: Pick<InboxView, 'location'>, { selected }: Rail): InboxFilter => {
  const { search = '', hash } = location;
  const asked = inQuery(search) ?? inQuery(hash) ?? inQuery(`?fi=${hash.replace(/^#\/?/, '')}`);
  const named = asked === 'unknown' && !/fi=/i.test(search + hash) ? null : asked;
  if (named && selected && named !== selected) return 'unknown';
  return named ?? selected ?? 'unknown';
};
