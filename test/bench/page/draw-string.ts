import type { ChipView } from '../../../lib/view';

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, sign => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&quot;');

const markup = ({ spark, sign, text, tone, name }: ChipView): string => {
  const { width, height, line, last, marks } = spark;
  const lines = marks.map(
    ({ kind, y }) => `<line class="mark mark-${kind}" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`,
  );
  const dot = last ? `<circle class="last" cx="${last.x}" cy="${last.y}" r="2"/>` : '';
  return `<button type="button" aria-haspopup="dialog" class="chip tone-${tone}" aria-label="${escaped(name)}"><svg class="spark" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines.join('')}<path class="line" d="${line}"/>${dot}</svg><span class="sign">${sign}</span><span class="words">${escaped(text)}</span></button>`;
};

/** A chip as a string of markup set into a plain element: what one would write by hand, styled by a sheet of the page. */
export const drawString = (view: ChipView): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = markup(view);
  return host;
};

/** The same in a closed shadow root, which is what keeps the page's styles out. */
export const drawStringApart = (view: ChipView, dress: (root: ShadowRoot) => void): HTMLElement => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  root.innerHTML = markup(view);
  return host;
};
