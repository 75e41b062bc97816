import { describe, expect, it } from 'vitest';
import { entriesOf, rowsOf, spanOf, withRows } from './block';
import type { Row } from './row';

const row = (firstSeen: number, value: number, period: number | null = null): Row => [
  firstSeen,
  0,
  value,
  0,
  null,
  null,
  null,
  null,
  period,
  period,
];

describe('spanOf', () => {
  it('counts 32 days from 1970, also before', () => {
    const day = 86_400_000;
    expect([-1, 0, 32 * day - 1, 32 * day].map(spanOf)).toEqual([-1, 0, 0, 1]);
  });
});

describe('withRows', () => {
  it('keeps rows in order and puts a row in the place of the one of its name', () => {
    const block = withRows('seen', [row(1, 0.1), row(3, 0.3)], [row(2, 0.2), row(3, 0.9)]);
    expect(block).toEqual([row(1, 0.1), row(2, 0.2), row(3, 0.9)]);
  });

  it('knows the row of a report by its period', () => {
    expect(withRows('report', [row(1, 0.1, 7)], [row(2, 0.2, 7), row(3, 0.3, 6)])).toEqual([
      row(3, 0.3, 6),
      row(2, 0.2, 7),
    ]);
  });

  it('keeps what is corrupt, for whoever can mend it', () => {
    expect(withRows('seen', ['torn', row(2, 0.2)], [row(1, 0.1)])).toEqual([
      'torn',
      row(1, 0.1),
      row(2, 0.2),
    ]);
    expect(withRows('seen', { torn: true }, [row(1, 0.1)])).toEqual([{ torn: true }, row(1, 0.1)]);
  });
});

describe('entries', () => {
  it('are none of a block that is not there, and one bad one of a block that is none', () => {
    expect(entriesOf(undefined)).toEqual([]);
    expect(entriesOf('torn')).toEqual(['torn']);
    expect(rowsOf('torn')).toEqual([]);
  });
});
