import type { Box } from './box';

/** A text that may be a half of a switch. */
type Half = { readonly box: Box };

const PICKED =
  '[aria-pressed="true"], [aria-selected="true"], [aria-checked="true"], [aria-current]:not([aria-current="false"])';
/** Katal's tabs and radio buttons have an attribute without a value. */
const KATAL = 'kat-tab-header, kat-tab, kat-radiobutton, kat-radio-button, kat-toggle-button';
const ON = ['selected', 'checked', 'active'];
const CHOICE = `[aria-pressed], [aria-selected], [aria-checked], [aria-current], [role="radio"], [role="tab"], [role="option"], label, ${KATAL}`;

/** The input of a label, around it or named by it. */
const inputOf = (label: Element): Element | null => {
  const named = label.getAttribute('for');
  const root = label.getRootNode() as Document | ShadowRoot;
  return label.querySelector('input') ?? (named ? root.getElementById(named) : null);
};

const isChecked = (label: Element | null): boolean => (label && inputOf(label)?.matches(':checked')) ?? false;

const isOn = (katal: Element | null): boolean =>
  katal !== null && ON.some(name => katal.hasAttribute(name) && katal.getAttribute(name) !== 'false');

/** Is the half of a switch the one that is on? What only looks so is not known to be. */
export const isPicked = ({ box: { el } }: Half): boolean =>
  el.closest(PICKED) !== null || isChecked(el.closest('label')) || isOn(el.closest(KATAL));

/** Halves of one switch are elements of one kind side by side. */
const isBeside = (one: Half, other: Half): boolean =>
  one.box.el.localName === other.box.el.localName && one.box.up?.up === other.box.up?.up;

/** Of a switch between heads, the one that is on; other heads as they are. */
export const picked = <H extends Half>(heads: readonly H[]): readonly H[] => {
  const on = heads.filter(isPicked);
  const [half] = on;
  const off = heads.filter(
    head => !isPicked(head) && (head.box.el.closest(CHOICE) !== null || (half && isBeside(half, head))),
  );
  return on.length === 1 && on.length + off.length === heads.length ? on : heads;
};
