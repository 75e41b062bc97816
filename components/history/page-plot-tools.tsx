import type { JSX } from 'preact';
import { isSame } from '../../lib/chart/span';
import { withZoom } from '../../lib/summary/plot-address';
import type { PlotView } from '../../lib/summary/plot-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import type { Zoom } from './use-zoom';
import { MOVES, type MoveName } from './zoom-keys';

export type PartProps = { readonly view: PlotView; readonly zoom: Zoom; readonly say: PageWords };

const BUTTONS: readonly (readonly [name: MoveName, sign: string])[] = [
  ['in', '+'],
  ['out', '−'],
  ['earlier', '←'],
  ['later', '→'],
];

/** What the keys of the chart do, as buttons, and which days are shown. */
export const ZoomButtons = ({ view, zoom, say }: PartProps): JSX.Element => {
  const of = { whole: view.plot.whole, start: view.start };
  const next = (name: MoveName) => MOVES[name](zoom.span, of);
  const isIdle = (name: MoveName): boolean => isSame(next(name), zoom.span);
  return (
    <div class="plot-zoom" role="toolbar" aria-label={say('plot-zoom')}>
      {BUTTONS.map(([name, sign]) => (
        <button
          key={name}
          type="button"
          title={say(`plot-${name}`)}
          aria-label={say(`plot-${name}`)}
          aria-disabled={isIdle(name)}
          onClick={() => zoom.show(next(name))}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      <button type="button" aria-disabled={isIdle('reset')} onClick={() => zoom.show(view.start)}>
        {say('plot-reset')}
      </button>
      <output>
        {say('plot-shown', { from: view.dayText(zoom.span.from), to: view.dayText(zoom.span.to) })}
      </output>
    </div>
  );
};

/** Which other accounts and scopes stand in the chart; a link each, so that the address keeps them. */
export const Companions = ({ view, zoom, say }: PartProps): JSX.Element | null => {
  if (view.companions.length === 0) return null;
  const kept = isSame(zoom.span, view.start) ? null : zoom.span;
  return (
    <nav class="plot-companions" aria-label={say('plot-companions')}>
      {view.companions.map(({ name, search, shown }) => (
        <a key={name} class={shown ? 'is-shown' : ''} href={withZoom(search, kept)}>
          {shown ? say('plot-drop', { name }) : say('plot-add', { name })}
        </a>
      ))}
    </nav>
  );
};
