import type { Box } from './box';
import type { Cell } from './cell';
import { attributeTexts, isComponent } from './composed';
import type { Case } from './head-row';
import { cleanText } from './parse/clean';

export const CONTROL =
  'button, kat-button, label, select, option, output, [role="button"], [role="radio"], [role="option"]';

const holdsInput = (el: Element): boolean => [...el.children].some(child => child.matches('input'));

const OPTION = 'label, select, option, output, [role="radio"], [role="option"]';
const NAMED = /\p{L}{3}|\p{sc=Han}{2}/u;

/** A whole card may be a button: its number has its name in there. */
const isCard = (control: Element): boolean =>
  !control.matches(OPTION) &&
  (NAMED.test(control.textContent) ||
    [...control.querySelectorAll('*')].some(
      el => isComponent(el.localName) && attributeTexts(el).some(text => NAMED.test(text)),
    ));

/** A bare number in a control is a choice ("1 2 3 4 5"), not a figure. */
const isChoice = ({ unit }: Case, { box: { el } }: Cell): boolean => {
  if (unit !== 'points' && unit !== 'count') return false;
  const control = el.closest(unit === 'points' ? `a, ${CONTROL}` : CONTROL);
  return holdsInput(el) || (control !== null && (unit === 'points' || !isCard(control)));
};

const LOADING = /(^|[\s_-])(skeleton|loading)([\s_-]|$)/i;

const isZero = ({ what }: Cell): boolean => what.kind === 'value' && what.values[0] === 0;

/** Where a thing is under way, without saying how far. */
const PROGRESS = '[role="progressbar"]:not([aria-valuenow]), progress:not([value])';

const looksLoading = (el: Element): boolean =>
  LOADING.test(el.getAttribute('class') ?? '') || el.querySelector(PROGRESS) !== null;

/** A placeholder may hold "0%" until the true number is there; its class may stay behind when it is. */
const isPlaceholder = ({ territory }: Case, value: Cell): boolean => {
  if (value.box.el.closest('[aria-busy="true"]')) return true;
  if (!isZero(value)) return false;
  for (let box: Box | null = value.box; box; box = box.up) {
    if (looksLoading(box.el)) return true;
    if (box === territory.box) return false;
  }
  return false;
};

const SHARE = /^\d[\d.,٫]*\s*%$|^%\s*\d[\d.,٫]*$/;

/** "24 hours" beside "40%": a bar of a histogram. */
const isBucket = ({ territory: { cells }, unit }: Case, value: Cell): boolean => {
  const at = cells.indexOf(value);
  const beside = [cells[at - 1], cells[at + 1]];
  return unit === 'duration' && beside.some(cell => cell !== undefined && SHARE.test(cleanText(cell.text)));
};

/** Is the number no figure of anything: a choice, a placeholder, a bar's name? */
export const isNoFigure = (one: Case, value: Cell): boolean =>
  isPlaceholder(one, value) || isChoice(one, value) || isBucket(one, value);
