import { wordingKey } from '../catalogue/wording-key';
import type { Box } from './box';
import { isOutByMarkup } from './bounds';
import type { Cell } from './cell';
import { cellsIn, type Ground } from './cells';

const CHOICE = 'select, kat-dropdown, [role="combobox"]';
/** Beyond so many texts a choice is about something else. */
const NEAR = 120;

const isChoice = ({ box: { el } }: Cell): boolean => el.closest(CHOICE) !== null;
const isOfTime = ({ what }: Cell): boolean =>
  what.kind === 'window' ||
  (what.kind === 'term' && ['lifetime', 'past-year', 'all-ratings', 'remark'].includes(what.term));

/** "View ratings by" in a text of its own, or before its colon. */
const asks = ({ text }: Cell, leads: ReadonlyMap<string, string>): boolean =>
  leads.get(wordingKey(text.split(/[:：]/)[0] ?? '')) === 'choice';

const isAll = (cell: Cell | undefined): boolean =>
  cell?.what.kind === 'term' && cell.what.term === 'all-ratings';

/**
 * Do the figures around a box show only a part of the ratings? So they do where a choice beside them stands on
 * anything but a time or "All ratings"; the nearest box with a choice decides.
 */
export const isPartial = (ground: Ground, from: Box, leads: ReadonlyMap<string, string>): boolean => {
  for (let box: Box | null = from; box && box.to - box.from <= NEAR; box = box.up) {
    const cells = cellsIn(ground, box, 'stars').filter(cell => !isOutByMarkup(cell.box));
    const choices = cells.filter(isChoice);
    const questions = cells.filter(cell => asks(cell, leads));
    if (choices.length + questions.length === 0) continue;
    const isUnanswered = (cell: Cell) => !isAll(cell) && !isAll(cells[cells.indexOf(cell) + 1]);
    return choices.some(cell => !isOfTime(cell)) || questions.some(isUnanswered);
  }
  return false;
};
