import type { JSX } from 'preact';
import type { HeatView } from '../../lib/summary/messages/heat-view';

type Table = NonNullable<HeatView['table']>;

const Grid = ({ table, title }: { readonly table: Table; readonly title: string }): JSX.Element => (
  <table class="heat">
    <caption>{title}</caption>
    <thead>
      <tr>
        <th scope="col">{table.corner}</th>
        {table.days.map(({ short, long }) => (
          <th key={short} scope="col" abbr={long}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(({ hour, cells }) => (
        <tr key={hour}>
          <th scope="row">{hour}</th>
          {cells.map(({ text, level }, index) => (
            <td key={table.days[index]?.short} class={`heat-${level}`}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Events by weekday and hour: a table whose cells are darker where there is more, with the figure in each. */
export const HeatMap = ({ heat }: { readonly heat: HeatView }): JSX.Element => (
  <div class="heat-box">
    {heat.table ? <Grid table={heat.table} title={heat.title} /> : <h4>{heat.title}</h4>}
    <p class="soft">
      {heat.text} {heat.vague}
    </p>
  </div>
);
