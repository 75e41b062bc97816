import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** Voice of the Customer: how many listings are in each band of CX Health (docs/field-notes.md, "Others"). */
export const voiceOfTheCustomer: SellerCentralPage = {
  id: 'voice-of-the-customer',
  isFor: ({ pathname }) => plainPath(pathname) === '/voice-of-the-customer',
  sections: ['voice-of-customer'],
};

export const voiceOfTheCustomerSamples: Samples = {
  yes: ['/voice-of-the-customer', '/voice-of-the-customer/', '/voice-of-the-customer?ref=xx_voc_dnav#/'],
  no: ['/voice-of-customer', '/voice-of-the-customer/listing/1', '/gp/voice-of-the-customer'],
};
