import type { JSX } from 'preact';
import type { FactsView } from '../lib/summary/facts-view';

/** What a value is compared with, and what it would take: label, figure, remark. Nothing where there is none. */
export const FactRows = ({ rows }: Pick<FactsView, 'rows'>): JSX.Element | null =>
  rows.length === 0 ? null : (
    <table>
      <tbody>
        {rows.map(([label, value, remark]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td class="soft">{remark}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
