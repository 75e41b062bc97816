import { findHost } from '../hosts';

/** The inbox with what needs a response (docs/field-notes.md, "Buyer-Seller Messages"), or null where the host is not Seller Central. */
export const inboxAddress = (host: string): string | null =>
  findHost(host) ? `https://${host}/messaging/inbox?fi=responseNeeded` : null;
