import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlotView } from '../../lib/summary/plot-view';
import type { Tone } from '../../lib/view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Caption, Readout } from './page-plot-caption';
import { Companions, ZoomButtons, type PartProps } from './page-plot-tools';
import { PlotValues } from './page-plot-values';
import { Sized } from './page-sized';
import { ZoomChart } from './page-zoom-chart';
import { useZoom } from './use-zoom';
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

type Props = {
  readonly view: PlotView;
  /** The line as it is shown until uPlot is there. */
  readonly fallback: JSX.Element;
  readonly tone: Tone;
  readonly say: PageWords;
  /** What stands between the chart and its values. */
  readonly children: ComponentChildren;
};

type FigureProps = PartProps & Pick<Props, 'fallback' | 'tone'>;

/** The chart with its buttons and words. What the pointer is at concerns nothing else. */
const Figure = ({ fallback, tone, ...part }: FigureProps): JSX.Element => {
  const module = useDrawing();
  const [index, setIndex] = useState<number | null>(null);
  return (
    <figure>
      {module && <ZoomButtons {...part} />}
      {module ? (
        <Sized>
          {width => <ZoomChart {...part} draw={module.drawPlot} width={width} tone={tone} point={setIndex} />}
        </Sized>
      ) : (
        fallback
      )}
      {module && <Readout view={part.view} index={index} />}
      <Caption {...part} />
    </figure>
  );
};

/** One metric over time: the chart that zooms, what it shows in words, and the values behind it. */
export const Plot = ({ view, fallback, tone, say, children }: Props): JSX.Element => {
  const zoom = useZoom(view);
  const part = { view, zoom, say };
  return (
    <>
      <Companions {...part} />
      <Figure {...part} fallback={fallback} tone={tone} />
      {children}
      <PlotValues key={view.key} view={view} span={zoom.span} say={say} />
    </>
  );
};
