import chart from '../../components/chart.css?inline';
import overlay from '../../components/overlay.css?inline';
import tokens from '../../components/tokens.css?inline';

/** The looks of everything that is drawn on a page; the worker sends it, as it would be a tenth of the content script. */
export const OVERLAY_CSS: string = tokens + chart + overlay;
