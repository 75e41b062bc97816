import type { JSX } from 'preact';
import type { ThemesView } from '../../lib/summary/messages/themes-view';
import { TableHead } from '../page-table-head';

/** Themes with their count, share and small bars a week; every row to the same scale, so that no colours are needed. */
export const ThemeTable = ({ themes }: { readonly themes: ThemesView }): JSX.Element => (
  <table class="themes">
    <TableHead caption={themes.caption} head={themes.head} />
    <tbody>
      {themes.rows.map(({ name, count, share, bars }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{count}</td>
          <td>{share}</td>
          <td>
            <svg
              class="bars"
              viewBox={`0 0 ${bars.width} ${bars.height}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={bars.text}
            >
              <path d={bars.path} />
            </svg>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
