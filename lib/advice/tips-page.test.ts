import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tipRows } from './tips-table.fixture';

/** Prettier pads the cells of a table. */
const plain = (line: string): string => line.replaceAll(/ +/g, ' ').trim();

const rows = readFileSync('docs/tips.md', 'utf8')
  .split('\n')
  .map(plain)
  .filter(line => line.startsWith('| `'));

describe('the table of docs/tips.md', () => {
  it('has a row for each tip, as it is in the catalogue and by its rule, in the same order', () => {
    expect(rows).toEqual(tipRows().map(plain));
  });
});
