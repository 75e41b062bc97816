import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

const PATHS = new Set(['', '/home', '/gp/homepage.html']);

/** The home page with its snapshot of cards (docs/field-notes.md, "Others"). */
export const home: SellerCentralPage = {
  id: 'home',
  isFor: ({ pathname }) => PATHS.has(plainPath(pathname)),
  sections: ['messages', 'feedback'],
};

export const homeSamples: Samples = {
  yes: ['/home', '/home?ref=xx_swlang', '/', '/gp/homepage.html'],
  no: ['/home/settings', '/gp/homepage', '/homepage', '/home.html'],
};
