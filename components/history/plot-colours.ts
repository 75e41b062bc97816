/** The colours of a canvas, as the style sheets have them at its place. */
export type PlotColours = {
  readonly lines: readonly string[];
  readonly reference: string;
  readonly band: string;
  readonly ground: string;
};

/** Reads the colours of plot.css. A canvas cannot take `light-dark()` nor system colours of forced-colors mode by their variables: an element resolves them. */
export const plotColours = (place: HTMLElement): PlotColours => {
  const probe = place.ownerDocument.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  place.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--plot-${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    lines: ['0', '1', '2', '3'].map(colour),
    reference: colour('reference'),
    band: colour('band'),
    ground: colour('ground'),
  };
  probe.remove();
  return colours;
};
