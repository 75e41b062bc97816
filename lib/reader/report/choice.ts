import type { Leaf } from '../box';
import { isPicked } from '../picked';

const CONTROL = /^select$|dropdown|select|radio|toggle/;
const CHOICE =
  '[aria-pressed], [aria-selected], [aria-checked], [role="radio"], [role="tab"], [role="option"], button, kat-button';

const isChosen = ({ box }: Leaf): boolean => isPicked({ box });

/** Is the text what a control is set to: the selected option, the pressed button? */
export const isControl = (leaf: Leaf): boolean => CONTROL.test(leaf.box.el.localName) || isChosen(leaf);

const isChoice = ({ box: { el } }: Leaf): boolean =>
  el.closest(CHOICE) !== null || (el.closest('label')?.querySelector('input') ?? null) !== null;

/** Does the control in which the text stands offer such an option too? */
export const isOneOf = ({ box: { el } }: Leaf, is: (option: string) => boolean): boolean =>
  [...el.querySelectorAll('option, kat-option')].some(option =>
    is(option.textContent.trim() || (option.getAttribute('label') ?? '')),
  );

/**
 * Of the texts behind a filter's name, the one that it is set to: the pressed button of several, or the only text that
 * could be a setting. Null where several could be and nothing says which.
 */
export const chosenAmong = (behind: readonly Leaf[], isSetting: (leaf: Leaf) => boolean): Leaf | null => {
  const end = behind.findIndex(leaf => !isSetting(leaf) && !isChoice(leaf));
  const options = end < 0 ? behind : behind.slice(0, end);
  const chosen = options.filter(leaf => isSetting(leaf) && isChosen(leaf));
  if (chosen.length > 0) return chosen.length === 1 ? (chosen[0] ?? null) : null;
  const settings = options.filter(isSetting);
  return settings.length === 1 && options[0] === settings[0] ? (settings[0] ?? null) : null;
};
