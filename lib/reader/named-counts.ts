import { commonBox } from './box';
import type { Cell } from './cell';

const NAME_OF_COUNT = /[:：]\s*$/;
const COUNT = /^\p{Nd}[\p{Nd}.,٬'’\s]*$/u;

/** "Units delayed:" + "5": the number has its name, and the name no other. */
export const withUnknownCounts = (cells: readonly Cell[]): readonly Cell[] => {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const name = joined.at(-1);
    if (name && isNamedCount(name, cell)) joined[joined.length - 1] = together(name, cell);
    else joined.push(cell);
  }
  return joined;
};

const isNamedCount = (name: Cell, cell: Cell): boolean =>
  name.what.kind === 'text' &&
  cell.what.kind === 'text' &&
  NAME_OF_COUNT.test(name.text) &&
  COUNT.test(cell.text.trim());

const together = (name: Cell, cell: Cell): Cell => ({
  from: name.from,
  to: cell.to,
  box: commonBox(name.box, cell),
  text: `${name.text} ${cell.text}`,
  what: { kind: 'text' },
});
