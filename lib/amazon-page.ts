import type { Section } from './catalogue/metric';
import { findHost, HOSTS } from './hosts';

/** A Seller Central page whose address is known (docs/field-notes.md names each). */
export type AmazonPage =
  | 'account-health'
  | 'feedback-manager'
  | 'inbox'
  | 'voice-of-the-customer'
  | 'returns'
  | 'claims'
  | 'order-defects'
  | 'shipping-performance'
  | 'policy-compliance';

/** The bare /feedback-manager is an empty shell. */
const PATHS: Readonly<Record<AmazonPage, string>> = {
  'account-health': '/performance/dashboard',
  'feedback-manager': '/feedback-manager/index.html#/',
  inbox: '/messaging/inbox',
  'voice-of-the-customer': '/voice-of-the-customer',
  returns: '/returns/list',
  claims: '/gp/guarantee-claims/home.html',
  'order-defects': '/performance/detail/customer-service',
  'shipping-performance': '/performance/detail/shipping',
  'policy-compliance': '/performance/account/health/product-policies',
};

const PAGE_OF_SECTION: Readonly<Partial<Record<Section, AmazonPage>>> = {
  'account-health': 'account-health',
  'policy-compliance': 'account-health',
  shipping: 'account-health',
  insights: 'feedback-manager',
  feedback: 'feedback-manager',
};

/** The page that shows the metrics of a section, or null where this version reads none. */
export const pageOfSection = (section: Section): AmazonPage | null => PAGE_OF_SECTION[section] ?? null;

/** The page's address at a host, or null when the host is not Seller Central (an account from a hand-made file). */
export const addressOf = (page: AmazonPage, host: string): string | null =>
  findHost(host) ? `https://${host}${PATHS[page]}` : null;

/** Where a seller who speaks `language` (BCP 47) most likely sells; the American host where nothing tells. */
export const likelyHost = (language: string): string => {
  const base = language.split('-')[0];
  const found =
    HOSTS.find(({ locale }) => locale === language) ??
    HOSTS.find(({ locale }) => locale.split('-')[0] === base);
  return (found ?? { host: 'sellercentral.amazon.com' }).host;
};
