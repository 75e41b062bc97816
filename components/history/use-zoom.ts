import { useState } from 'preact/hooks';
import { isSame, within, type Span } from '../../lib/chart/span';
import { withZoom } from '../../lib/summary/plot-address';
import type { PlotView } from '../../lib/summary/plot-view';

export type Zoom = { readonly span: Span; readonly show: (span: Span) => void };

/** The days that a plot shows. The address keeps them, so that the page comes back as it was. */
export const useZoom = ({ key, first, start, plot: { whole } }: PlotView): Zoom => {
  const name = `${key}|${first.from}|${first.to}`;
  const [kept, setKept] = useState({ name, span: first });
  return {
    span: within(kept.name === name ? kept.span : first, whole),
    show: span => {
      setKept({ name, span });
      history.replaceState(history.state, '', withZoom(location.search, isSame(span, start) ? null : span));
    },
  };
};
