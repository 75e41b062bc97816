import { findHost } from '../hosts';
import { accountHealth } from './pages/account-health';
import { customerServiceDetail } from './pages/customer-service-detail';
import { customerServiceInsights } from './pages/customer-service-insights';
import { home } from './pages/home';
import { messages } from './pages/messages';
import { performanceOverTime } from './pages/performance-over-time';
import { productPolicies } from './pages/product-policies';
import { returns } from './pages/returns';
import { shippingDetail } from './pages/shipping-detail';
import { voiceOfTheCustomer } from './pages/voice-of-the-customer';
import type { SellerCentralPage } from './pages/seller-central-page';

/** Every page that is read. Sign-in, help, forum, 404 and all the rest are on no list, so nothing is read there. */
export const PAGES: readonly SellerCentralPage[] = [
  accountHealth,
  productPolicies,
  customerServiceDetail,
  shippingDetail,
  performanceOverTime,
  customerServiceInsights,
  messages,
  home,
  voiceOfTheCustomer,
  returns,
];

type Address = { readonly hostname: string; readonly pathname: string; readonly hash: string };

/** The page at an address, or undefined where nothing is ever read. */
export const findPage = (at: Address): SellerCentralPage | undefined =>
  findHost(at.hostname) && PAGES.find(page => page.isFor(at));

/** The page's id, or null where nothing is ever read. */
export const pageIdAt = (at: Address): string | null => findPage(at)?.id ?? null;
