import type { JSX } from 'preact';
import type { TableView } from '../lib/summary/value-table';
import { TableHead } from './page-table-head';

type Props = { readonly label: string; readonly table: TableView };

/** The last values. The wrapper scrolls by itself on a narrow screen, by keyboard too. */
export const Values = ({ label, table }: Props): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be reachable
  <section class="values" aria-label={label} tabIndex={0}>
    <table>
      <TableHead caption={table.caption} head={table.head} />
      <tbody>
        {table.rows.map(({ key, cells: [date, ...others] }) => (
          <tr key={key}>
            <th scope="row">{date}</th>
            {others.map((cell, index) => (
              <td key={table.head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
