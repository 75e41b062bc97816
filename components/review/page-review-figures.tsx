import type { JSX } from 'preact';
import type { FigureRow, FiguresTable } from '../../lib/summary/review/figures-table';
import { GapPill } from '../page-gap';

const Row = ({ row }: { readonly row: FigureRow }): JSX.Element => (
  <tr>
    <th scope="row">
      {row.name} <span class="soft">{row.detail}</span>
    </th>
    {row.values.map((value, place) => (
      // Three dates, always the same ones in the same order.
      // oxlint-disable-next-line react/no-array-index-key
      <td key={place} class="number">
        {value}
      </td>
    ))}
    <td>
      <GapPill gap={row.gap} />
    </td>
    <td class={row.read.stale ? 'read stale' : 'read soft'}>{row.read.text}</td>
  </tr>
);

type Props = { readonly table: FiguresTable; readonly label: string };

/** All figures at three dates. On a narrow screen the wrapper scrolls, by keyboard too. */
export const ReviewFigures = ({ table, label }: Props): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be reachable
  <section class="values" aria-label={label} tabIndex={0}>
    <table class="figures">
      <thead>
        <tr>
          {table.head.map(text => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  </section>
);
