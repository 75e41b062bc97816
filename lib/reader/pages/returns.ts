import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** Manage Returns: the Return Dissatisfaction Rate, known from help text only, where it is shown (docs/field-notes.md, "Others"). */
export const returns: SellerCentralPage = {
  id: 'returns',
  isFor: ({ pathname }) => plainPath(pathname) === '/returns/list',
  sections: ['returns'],
};

export const returnsSamples: Samples = {
  yes: ['/returns/list', '/returns/list/', '/returns/list?ref=xx_return_dnav'],
  no: ['/returns', '/gp/returns/list', '/returns/list/settings'],
};
