import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../lib/chart/span';
import type { PlotView } from '../../lib/summary/plot-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Values } from '../page-values';

/** How many rows are shown unless all are asked for. */
const FEW = 30;

type Props = { readonly view: PlotView; readonly span: Span; readonly say: PageWords };

/** The values of the days that the chart shows, newest first. */
export const PlotValues = ({ view, span, say }: Props): JSX.Element => {
  const [isAll, setAll] = useState(false);
  const rows = view.table.rows.filter(({ from, to }) => to >= span.from && from <= span.to);
  const count = rows.length;
  const shown = isAll ? rows : rows.slice(0, FEW);
  const caption =
    shown.length < count ? say('plot-some-rows', { some: shown.length, count }) : say('plot-rows', { count });
  return (
    <>
      <h3>{say('plot-values')}</h3>
      <Values
        label={say('plot-values')}
        table={{
          caption,
          head: view.table.head,
          rows: shown.map(({ key, cells }) => ({ key, cells: cells() })),
        }}
      />
      {shown.length < count && (
        <p class="actions">
          <button type="button" onClick={() => setAll(true)}>
            {say('plot-all-rows', { count })}
          </button>
        </p>
      )}
    </>
  );
};
