import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { layPlot } from '../lib/chart/plot-layout';
import { isSame } from '../lib/chart/span';
import { withZoom } from '../lib/summary/plot-address';
import type { PlotView } from '../lib/summary/plot-view';
import type { Tone } from '../lib/view';
import type { PageWords } from '../lib/words/pages/page-words';
import { PlotValues } from './page-plot-values';
import { Sized } from './page-sized';
import { ZoomChart } from './page-zoom-chart';
import { useZoom, type Zoom } from './use-zoom';
import { MOVES, type MoveName } from './zoom-keys';
import type { drawPlot } from './zoom-plot';

type Module = { readonly drawPlot: typeof drawPlot };
let loaded: Module | null = null;

const loadOnce = async (): Promise<Module | null> => {
  try {
    loaded ??= await import('./zoom-plot');
  } catch (error) {
    console.error('Benchline: the chart cannot be zoomed.', error);
  }
  return loaded;
};

/** uPlot comes after the first line is drawn; null until then, and for ever where it cannot be loaded. */
const useDrawing = (): Module | null => {
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (module) return;
    void loadOnce().then(setModule);
  }, [module]);
  return module;
};

const BUTTONS: readonly (readonly [name: MoveName, sign: string])[] = [
  ['in', '+'],
  ['out', '−'],
  ['earlier', '←'],
  ['later', '→'],
];

type PartProps = { readonly view: PlotView; readonly zoom: Zoom; readonly say: PageWords };

const ZoomButtons = ({ view, zoom, say }: PartProps): JSX.Element => {
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
const Companions = ({ view, zoom, say }: PartProps): JSX.Element | null => {
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

/** The value under the pointer, for those who have one; all values are in the table. */
const Readout = ({
  view,
  index,
}: {
  readonly view: PlotView;
  readonly index: number | null;
}): JSX.Element => {
  const { columns, parts } = view.plot;
  const day = index === null ? undefined : columns.days[index];
  const values = parts.flatMap(({ role, wordOf }, part) => {
    const value = index === null ? null : (columns.values[part]?.[index] ?? null);
    if (value === null || role === 'imported' || role === 'low' || role === 'high') return [];
    const word = wordOf(value);
    const isSaid = role === 'target' || role === 'average' || role === 'top';
    return [isSaid ? word : [word, view.valueText(value)].filter(text => text !== '').join(' ')];
  });
  return (
    <p class="plot-readout soft" aria-hidden="true">
      {day === undefined || values.length === 0 ? '\u00a0' : `${view.dayText(day)}: ${values.join(' · ')}`}
    </p>
  );
};

const Caption = ({ view, zoom, say }: PartProps): JSX.Element => {
  const { plot } = view;
  const has = (role: string): boolean => plot.parts.some(part => part.role === role);
  const outside = view.outsideText(layPlot(plot, zoom.span, 220).outside);
  const notes = [
    view.sayOf(zoom.span),
    ...(outside === '' ? [] : [`(${outside})`]),
    ...(has('low') ? [say('plot-band')] : []),
    ...(has('imported') ? [say('plot-imported')] : []),
  ];
  return (
    <figcaption class="soft">
      <p>{notes.join(' ')}</p>
      <p id="plot-keys" class="plot-keys">
        {say('plot-keys')}
      </p>
    </figcaption>
  );
};

type Props = {
  readonly view: PlotView;
  /** The line as it is shown until uPlot is there. */
  readonly fallback: JSX.Element;
  readonly tone: Tone;
  readonly say: PageWords;
  /** What stands between the chart and its values. */
  readonly children: ComponentChildren;
};

/** One metric over time: the chart that zooms, what it shows in words, and the values behind it. */
export const Plot = ({ view, fallback, tone, say, children }: Props): JSX.Element => {
  const module = useDrawing();
  const zoom = useZoom(view);
  const [index, setIndex] = useState<number | null>(null);
  const part = { view, zoom, say };
  return (
    <>
      <Companions {...part} />
      <figure>
        {module && <ZoomButtons {...part} />}
        {module ? (
          <Sized>
            {width => (
              <ZoomChart {...part} draw={module.drawPlot} width={width} tone={tone} point={setIndex} />
            )}
          </Sized>
        ) : (
          fallback
        )}
        {module && <Readout view={view} index={index} />}
        <Caption {...part} />
      </figure>
      {children}
      <PlotValues view={view} span={zoom.span} say={say} />
    </>
  );
};
