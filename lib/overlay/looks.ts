import chart from '../../components/chart.css?inline';
import overlay from '../../components/in-page/overlay.css?inline';
import own from '../../components/in-page/own.css?inline';
import tokens from '../../components/tokens.css?inline';

/** The looks of everything that is drawn on a page, as one sheet for all of our shadow roots. */
export const LOOKS: string = own + tokens + chart + overlay;
