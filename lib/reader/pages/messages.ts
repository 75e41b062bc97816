import { plainPath, type Samples, type SellerCentralPage } from './seller-central-page';

/** Buyer-Seller Messages: the cards above the inbox, and the Customer Service dashboard that some accounts have there
 * (docs/field-notes.md, "Buyer-Seller Messages"). The dashboard's own path was never captured. */
export const messages: SellerCentralPage = {
  id: 'messages',
  isFor: ({ pathname }) => plainPath(pathname).startsWith('/messaging/'),
  sections: ['messages', 'service-dashboard', 'report'],
  past: 'beside',
  buyersBelow: true,
};

export const messagesSamples: Samples = {
  yes: [
    '/messaging/inbox',
    '/messaging/inbox?fi=responseNeeded',
    '/messaging/inbox-v3',
    '/messaging/inbox-v3?fi=RESPONSE_NEEDED',
    '/messaging/inbox/',
    '/messaging/customer-service-dashboard',
  ],
  no: ['/messaging', '/messages/inbox', '/gp/messaging/inbox'],
};
